using AngleSharp.Dom;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>The pages about the API and the downloads.</summary>
public sealed class ExportPageTests
{
    private readonly RenderedSite _site = new(LibraryCatalog.Create(), new SiteSettings { BaseUrl = new Uri("https://example.org/facts/"), Date = new DateOnly(2024, 8, 13) });

    [Fact]
    public void Downloads_ListEveryFileWithItsHash()
    {
        Dictionary<string, string> listed = _site.Page("downloads/index.html").QuerySelectorAll(".files tbody tr")
            .ToDictionary(row => "downloads/" + RenderedSite.Words(row.QuerySelector("td")), row => RenderedSite.Words(row.QuerySelector(".hash")));

        Assert.Equal(_site.Paths.Where(p => p.StartsWith("downloads/", StringComparison.Ordinal) && p != "downloads/index.html").Order(StringComparer.Ordinal), listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(listed, file => Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(_site.Bytes(file.Key))), file.Value));
    }

    [Fact]
    public void Downloads_AreReadInOneLineWithEachTool()
    {
        IDocument page = _site.Page("downloads/index.html");

        Assert.Superset(new HashSet<string> { "Python", "R", "SQL", "DuckDB", "Spark" }, page.QuerySelectorAll(".readings dt").Select(RenderedSite.Words).ToHashSet());
        Assert.Contains(page.QuerySelectorAll(".readings code"), code => code.TextContent == "SELECT * FROM read_parquet('https://example.org/facts/downloads/parquet/authors.parquet')");
    }

    [Fact]
    public void Api_ShowsAFactAsItsFileHasIt()
    {
        IElement code = _site.Page("api/index.html").QuerySelector("code.language-json")!;

        Assert.Equal(_site.Text("api/v1/authors/hostile.json"), code.TextContent);
        Assert.Contains("https://example.org/facts/api/v1/", _site.Page("api/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("api")]
    [InlineData("Downloads")]
    [InlineData("rules")]
    public void CollectionNamedLikeAFolderOfTheSite_IsRefused(string name)
    {
        DatasetCatalog catalog = LibraryCatalog.Create();
        DatasetCatalog renamed = new()
        {
            Name = "library",
            Title = "Library",
            Collections = [new() { Name = name, CSharpName = "Authors", Title = "Authors", Class = LibraryCatalog.AuthorClass, Facts = catalog.Collections[0].Facts }],
            Classes = catalog.Classes,
            Enums = [],
            Prefixes = [],
        };

        Assert.Contains($"'{name}'", Assert.Throws<Output.SiteOutputException>(() => new SiteRenderer(renamed, new SiteSettings()).GetPages().ToList()).Message, StringComparison.OrdinalIgnoreCase);
    }
}
