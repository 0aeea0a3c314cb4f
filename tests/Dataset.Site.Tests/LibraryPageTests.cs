using System.Text.Json;
using AngleSharp.Html.Dom;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

public class LibraryPageTests
{
    private readonly RenderedSite _site = new(LibraryCatalog.Create());

    [Fact]
    public void HostileText_StaysText()
    {
        IHtmlDocument page = _site.Page("authors/hostile.html");

        Assert.Equal(LibraryCatalog.Hostile, page.QuerySelector("h1")?.TextContent);
        Assert.Equal(LibraryCatalog.Hostile, _site.Page("books/index_.html").QuerySelector(".lead")?.TextContent);
        Assert.Contains(LibraryCatalog.Hostile, page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileAddress_IsNoLink()
    {
        Assert.DoesNotContain(_site.HtmlPaths.SelectMany(p => _site.Page(p).QuerySelectorAll("[href]")), e =>
            !(e.GetAttribute("href") is { } href && (href.StartsWith("https://", StringComparison.Ordinal) || !href.Contains(':', StringComparison.Ordinal))));
        Assert.Contains("javascript:alert(1)", _site.Page("authors/mary-shelley.html").QuerySelector("dl.fields")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void HarmlessAddress_IsALinkInTheFormThatHtmlWants() =>
        Assert.Equal("https://example.org/a?b=1&c=%5B2%5D", _site.Page("authors/hostile.html").QuerySelector("a.address")?.GetAttribute("href"));

    [Fact]
    public void ControlCharacter_IsShownAsReplaced()
    {
        AngleSharp.Dom.IElement? heading = _site.Page("books/index_.html").QuerySelector("h1 bdi");

        Assert.Equal("Frankenstein\uFFFD\u202E", heading?.TextContent);
    }

    [Fact]
    public void NameInAnotherLanguage_CarriesItsLanguageAndIsSetApart()
    {
        AngleSharp.Dom.IHtmlCollection<AngleSharp.Dom.IElement> names = _site.Page("books/index_.html").QuerySelectorAll("bdi[lang]");

        Assert.Equal(["he פרנקנשטיין", "de Frankenstein oder der moderne Prometheus"], names.Select(n => $"{n.GetAttribute("lang")} {n.TextContent}"));
        Assert.Contains("פרנקנשטיין", _site.Text("books/index_.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void SchemaWithoutRoles_GetsPagesWithoutSourcesOrDisputes()
    {
        Assert.Empty(_site.HtmlPaths.SelectMany(p => _site.Page(p).QuerySelectorAll(".sources, .dispute, .claim, .resting, .notes, .banner")));
        Assert.DoesNotContain("sources", _site.Page("index.html").QuerySelector(".colophon")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Author", "Sequel", "Pages", "Price", "In print", "Editions"], _site.Page("books/index_.html").QuerySelectorAll("dl.fields > div > dt").Select(RenderedSite.Words));
    }

    [Fact]
    public void FactsThatReferToEachOther_LinkBothWays()
    {
        Assert.Contains(_site.LinksOf("books/index_.html"), l => l.Path == "books/sequel.html");
        Assert.Contains(_site.LinksOf("books/sequel.html"), l => l.Path == "books/index_.html");
        Assert.Contains("naming this as “Sequel”", RenderedSite.Words(_site.Page("books/sequel.html").QuerySelector(".backlinks")), StringComparison.Ordinal);
    }

    [Fact]
    public void RecordBox_NamesTheFactInCSharp() =>
        Assert.Contains("Authors.MaryShelley", RenderedSite.Words(_site.Page("authors/mary-shelley.html").QuerySelector(".record")), StringComparison.Ordinal);

    [Fact]
    public void PageOfAFact_LeadsToItsFileInTheApi()
    {
        Assert.Equal("../api/v1/books/index_.json", _site.Page("books/index_.html").QuerySelector("link[rel=alternate]")?.GetAttribute("href"));
        using JsonDocument json = JsonDocument.Parse(_site.Bytes("api/v1/books/index_.json"));
        JsonElement fact = json.RootElement.GetProperty("data");
        JsonElement fields = fact.GetProperty("fields");

        Assert.Equal("index", fact.GetProperty("id").GetString());
        Assert.Equal("books/index_.html", fact.GetProperty("page").GetString());
        Assert.Equal("Frankenstein\u0001\u202E", fields.GetProperty("title").GetString());
        Assert.Equal(LibraryCatalog.Hostile, fields.GetProperty("blurb").GetString());
        Assert.Equal("authors", fields.GetProperty("author").GetProperty("collection").GetString());
        Assert.Equal(280, fields.GetProperty("pages").GetInt64());
        Assert.Equal(12.50m, fields.GetProperty("price").GetDecimal());
        Assert.True(fields.GetProperty("in_print").GetBoolean());
        Assert.Equal("he", fields.GetProperty("editions")[0].GetProperty("language").GetString());
        Assert.Equal("sequel", json.RootElement.GetProperty("referenced_by")[0].GetProperty("id").GetString());
        Assert.Contains("פרנקנשטיין", _site.Text("api/v1/books/index_.json"), StringComparison.Ordinal);
    }
}
