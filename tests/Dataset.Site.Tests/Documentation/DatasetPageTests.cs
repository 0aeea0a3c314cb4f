using AngleSharp.Html.Dom;
using Dataset.Site.Documentation;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Contested;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests.Documentation;

public class DatasetPageTests
{
    private static readonly RenderedSite Facts = RenderedSite.Of("facts");
    private static readonly RenderedSite Library = new(LibraryCatalog.Create());

    [Fact]
    public void About_GivesTheRuleOfEveryCollection()
    {
        IHtmlDocument about = Facts.Page("about.html");

        Assert.Equal(
            PublishedDataset.Catalog.Collections.Select(c => c.Description),
            about.QuerySelectorAll(".scopes dd").Select(e => e.TextContent));
        Assert.Equal(["scope", "records-and-claims", "sources", "disputes", "status", "neutrality", "cite", "license"], about.QuerySelectorAll("h2").Select(h => h.Id));
        Assert.Contains("Attribution: \"The Dataset authors\"", RenderedSite.Words(about.QuerySelector("article")), StringComparison.Ordinal);
    }

    [Fact]
    public void AboutADatasetWithoutSourcesAndDisputes_SaysNothingOfThem()
    {
        IHtmlDocument about = Library.Page("about.html");

        Assert.Equal(["scope", "cite", "license"], about.QuerySelectorAll("h2").Select(h => h.Id));
        Assert.DoesNotContain("source", about.QuerySelector("article")?.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Contribute_NamesFoldersAndWhatAFactMustHave()
    {
        IHtmlDocument page = Facts.Page("contribute.html");
        string[] rows = [.. page.QuerySelectorAll("#files ~ table tbody tr").Select(RenderedSite.Words)];

        Assert.Contains("Place seeds/places/ name, sources", rows);
        Assert.Contains(page.QuerySelectorAll("h2"), h => h.Id == "facts");
        Assert.Contains(Facts.LinksOf("contribute.html"), link => link.Path == "language.html");
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void ContributeWithoutADocument_IsMadeOfTheCatalog()
    {
        IHtmlDocument page = Library.Page("contribute.html");

        Assert.Equal(["dispute", "files"], page.QuerySelectorAll("h2").Select(h => h.Id));
        Assert.Contains("Book shelf/ title", page.QuerySelectorAll("#files ~ table tbody tr").Select(RenderedSite.Words));
        Assert.DoesNotContain("another source", page.QuerySelector("article")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Package_InstallsTheVersionThatWasBuilt()
    {
        IHtmlDocument page = Facts.Page("package.html");

        Assert.Equal($"dotnet add package Dataset.Facts --version {typeof(Dataset.Facts.Catalog).Assembly.GetName().Version!.ToString(3)}", page.QuerySelector("#install + figure code")?.TextContent);
        Assert.Contains("Meetings.PutinAbbasMoscow2024", page.QuerySelector("article")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(PublishedDataset.Catalog.Collections.Select(c => c.CSharpName), page.QuerySelectorAll("#collections ~ table th code").Select(e => e.TextContent));
    }

    [Fact]
    public void DatasetWithoutPackage_HasNothingToInstall() =>
        Assert.Equal(["collections", "records", "json"], Library.Page("package.html").QuerySelectorAll("h2").Select(h => h.Id));

    [Fact]
    public void Guide_IsAPageWhereTheDatasetBringsOne()
    {
        Assert.Equal("Facts", RenderedSite.Words(Facts.Page("guide.html").QuerySelector("h1")));
        Assert.Contains(Facts.LinksOf("guide.html"), link => link.Path == "contribute.html");
        Assert.DoesNotContain("guide.html", Library.Paths);
    }

    [Theory]
    [InlineData("../CONTRIBUTING.md#code", "contribute.html#code")]
    [InlineData("../site/docs/language.md", "language.html")]
    [InlineData("../site/docs/rules/DS0001.md", "rules/DS0001.html")]
    [InlineData("../site/docs/rules/DS9999.md", null)]
    [InlineData("LICENSE", "about.html#license")]
    [InlineData("../src/Program.cs", null)]
    [InlineData("../../../../etc/passwd", null)]
    [InlineData("#here", "#here")]
    [InlineData("https://example.org/a.md", "https://example.org/a.md")]
    [InlineData("javascript:alert(1)", null)]
    public void LinkOfADocument_LeadsToThePageOrNowhere(string link, string? expected)
    {
        DatasetDocuments documents = new() { Contributing = new("CONTRIBUTING.md", ""), License = new("seeds/LICENSE", "") };

        Assert.Equal(expected, new DocumentLinks(documents).Resolve(new DatasetDocument("seeds/README.md", ""), link));
    }

    [Fact]
    public void LinkThatLeadsNowhere_LeavesItsWords() =>
        Assert.Equal("<p>See the <em>code</em> here.</p>\n", MarkdownReader.Read("# A\n\nSee [the *code*](x.cs) here.\n", _ => null, isPart: true).Html);

    [Fact]
    public void Menu_HasEveryCollectionAndNeedsNoScript()
    {
        IHtmlDocument page = Facts.Page("votes/unsc-2023-10-25-us-draft.html");

        Assert.Equal(PublishedDataset.Catalog.Collections.Select(c => $"../{c.Name}/index.html"), page.QuerySelectorAll("details.menu a").Select(a => a.GetAttribute("href")));
        Assert.Equal("true", page.QuerySelector("details.menu a[href='../votes/index.html']")?.GetAttribute("aria-current"));
        Assert.Equal(["Votes by member", "Timeline", "Who met whom", "Map", "Disputes", "Sources", "Code", "About"], page.QuerySelectorAll(".main-ways > a").Select(a => a.TextContent));
        Assert.Equal(["Code", "About"], Library.Page("index.html").QuerySelectorAll(".main-ways > a").Select(a => a.TextContent));
    }

    [Fact]
    public void Home_HasWaysToWhatThereIs()
    {
        Assert.Equal(["Find a vote", "Find a dispute", "Find a person", "Use the facts"], Ways(Facts));
        Assert.Equal(["Find an author", "Find a book", "Use the facts"], Ways(Library));
        Assert.Equal("Find a quarrel", Ways(new RenderedSite(ContestedCatalog.Create())).First());
        Assert.DoesNotContain(PublishedDataset.Catalog.Collections, c => Facts.Page("index.html").QuerySelector("main")!.TextContent.Contains(c.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void DatasetWithoutFacts_HasPagesThatMakeSense()
    {
        DatasetCatalog library = LibraryCatalog.Create();
        CollectionInfo books = new() { Name = "books", CSharpName = "Books", Title = "Books", Class = LibraryCatalog.BookClass, Facts = [] };
        RenderedSite site = new(new DatasetCatalog { Name = "x", Title = "X", Collections = [books], Classes = library.Classes, Enums = [], Prefixes = [] });

        Assert.Equal(["Use the facts"], Ways(site));
        Assert.Contains("No record yet.", site.Page("books/index.html").QuerySelector("article")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Books.All", site.Page("package.html").QuerySelector("article")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("books/", site.Page("contribute.html").QuerySelector("#files ~ table")?.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ways(RenderedSite site) => site.Page("index.html").QuerySelectorAll(".ways h2 a").Select(a => a.TextContent);
}
