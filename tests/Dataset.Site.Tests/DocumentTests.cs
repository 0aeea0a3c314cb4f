using System.Reflection;
using AngleSharp.Dom;
using Dataset.Site.Documentation;
using Dataset.Site.Output;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>The documentation of the engine on the site of a dataset.</summary>
public sealed class DocumentTests
{
    private static readonly RenderedSite Site = new(LibraryCatalog.Create());

    private static readonly string Docs = Path.Combine(
        typeof(DocumentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "site", "docs");

    public static TheoryData<string> RuleIds =>
        [.. Directory.GetFiles(Path.Combine(Docs, "rules"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_HasAPageWithItsExamplesAndIsListed(string id)
    {
        string[] source = File.ReadAllLines(Path.Combine(Docs, "rules", id + ".md"));
        IDocument page = Site.Page($"rules/{id}.html");
        IElement link = Assert.Single(Site.Page("rules/index.html").QuerySelectorAll($"main a[href='../rules/{id}.html']"));

        Assert.Equal(source[0], "# " + RenderedSite.Words(page.QuerySelector("h1")));
        Assert.Equal(source[0], "# " + RenderedSite.Words(link).Replace(id, id + ":", StringComparison.Ordinal));
        Assert.Equal(["bad", "good", "why"], page.QuerySelectorAll("h2").Select(heading => heading.Id));
        Assert.Equal(source.Count(line => line.StartsWith("```", StringComparison.Ordinal)) / 2, page.QuerySelectorAll("figure.code > pre > code").Length);
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void EveryPage_LinksToRulesAndSchemaLanguage(string name)
    {
        RenderedSite site = RenderedSite.Of(name);

        Assert.All(site.HtmlPaths, path => Assert.Superset(
            new HashSet<string> { "rules/index.html", "language.html" },
            site.Page(path).QuerySelectorAll("footer a[href]").Select(a => a.GetAttribute("href")!.TrimStart('.', '/')).ToHashSet()));
    }

    [Fact]
    public void LanguagePage_LinksToRulesAndToTheJsonSchema()
    {
        (string Path, string Anchor)[] links = [.. Site.LinksOf("language.html")];

        Assert.Contains(("rules/DS0102.html", ""), links);
        Assert.Contains(("language.html", "permissible-value"), links);
        Assert.Contains(("linkml-subset.schema.json", ""), links);
        Assert.Equal(File.ReadAllBytes(Path.Combine(Docs, "linkml-subset.schema.json")), Site.Bytes("linkml-subset.schema.json"));
    }

    [Fact]
    public void RuleList_ShowsTheSchemaOfTheExamples()
    {
        string schema = File.ReadAllText(Path.Combine(Docs, "example-schema.yaml"));

        Assert.Equal(schema, Site.Page("rules/index.html").QuerySelector("#example-schema ~ figure code")?.TextContent);
    }

    [Fact]
    public void CollectionNamedRules_IsAnErrorThatSaysSo()
    {
        DatasetCatalog library = LibraryCatalog.Create();
        CollectionInfo rules = new() { Name = "rules", CSharpName = "Rules", Title = "Rules", Class = LibraryCatalog.BookClass, Facts = [] };
        DatasetCatalog catalog = new() { Name = "x", Title = "X", Collections = [rules], Classes = library.Classes, Enums = [], Prefixes = [] };

        Assert.Contains("'rules'", Assert.Throws<SiteOutputException>(() => new RenderedSite(catalog)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_IsWrittenWithAnchorsLanguagesAndFiles()
    {
        string html = MarkdownReader.Read("# A title\n\n## Of a *part*\n\n```yaml seeds/a.yaml\na: <b>\n```\n\n```text\nout\n```\n").Html;

        Assert.Contains("<h1>A title</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"of-a-part\">Of a <em>part</em> <a class=\"anchor\" href=\"#of-a-part\"", html, StringComparison.Ordinal);
        Assert.Contains("<figcaption>seeds/a.yaml</figcaption><pre tabindex=\"0\"><code class=\"language-yaml\">a: &lt;b&gt;\n</code>", html, StringComparison.Ordinal);
        Assert.Contains("<figure class=\"code printed\"><pre><code class=\"language-text\">out\n</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void HtmlInMarkdown_StaysText() =>
        Assert.DoesNotContain("<script", MarkdownReader.Read("# A\n\n<script>alert(1)</script>\n\nb <script>c</script>\n").Html, StringComparison.Ordinal);

    [Fact]
    public void FirstParagraph_IsTheSummaryInPlainText() =>
        Assert.Equal("Of wing here & there.", MarkdownReader.Read("# A\n\nOf `wing`\n*here* & there.\n\nMore.\n").Summary);
}
