using System.Text.Json;
using AngleSharp.Dom;
using Dataset.Site.Output;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Hostile;

namespace Dataset.Site.Tests;

/// <summary>Whatever a text holds, it stays text.</summary>
public sealed class HostileSiteTests
{
    private static readonly RenderedSite Site = new(HostileCatalog.Create());

    [Fact]
    public void NoTextBecomesAnElementThatRuns()
    {
        Assert.All(Site.HtmlPaths, path =>
        {
            Assert.Empty(Site.Page(path).QuerySelectorAll("script:not([type='application/ld+json'], [src$='search/search.js']), iframe, img, object, embed, form:not(.find), base, textarea"));
            Assert.Empty(Site.Page(path).All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).Select(a => a.Name));
        });
    }

    [Fact]
    public void NoAddressRunsOrHidesItsHost()
    {
        IEnumerable<string> addresses = Site.HtmlPaths.SelectMany(path => Site.Page(path).QuerySelectorAll("[href], [src]"))
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Where(address => address.Contains(':', StringComparison.Ordinal))
            .Distinct();

        Assert.All(addresses, address => Assert.Matches("^https://(example\\.org|linkml\\.io)(/|$)", address));
    }

    [Fact]
    public void EveryTextIsReadAsItIs()
    {
        Assert.All(HostileText.All.Select((text, i) => (text, i)), pair =>
            Assert.StartsWith(Shown(pair.text), Site.Page($"remarks/remark-{pair.i}.html").QuerySelector("h1")?.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryIdentifierHasAFileOfItsOwnInItsFolder()
    {
        using TemporaryFolder folder = new();
        List<SitePage> pages = [.. new SiteRenderer(HostileCatalog.Create(), new SiteSettings()).GetPages()];

        new OutputFolder(folder.Path).Write(pages);

        Assert.Equal(pages.Count, pages.Select(p => p.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(HostileText.Ids.Count, Directory.GetFiles(folder.File("people"), "*.html").Count(file => !Path.GetFileName(file).StartsWith("index.", StringComparison.Ordinal)));
        Assert.All(pages, page => Assert.True(File.Exists(folder.File(page.Path)), page.Path));
    }

    [Fact]
    public void JsonOfEveryFact_ParsesAndHasTheTextAsItWas()
    {
        foreach (string path in Site.Paths.Where(p => p.EndsWith(".json", StringComparison.Ordinal)))
        {
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(Site.Bytes(path)).RootElement.ValueKind);
        }

        Assert.Equal(HostileText.All[0], JsonDocument.Parse(Site.Bytes("api/v1/remarks/remark-0.json")).RootElement.GetProperty("data").GetProperty("label").GetString());
    }

    /// <summary>What HTML can hold of a text: what it forbids is shown as replaced, and returns are line ends.</summary>
    private static string Shown(string text) => string.Concat(text.EnumerateRunes().Select(r => r.Value switch
    {
        '\r' => "\n",
        '\t' or '\n' => r.ToString(),
        < ' ' or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF) => "\uFFFD",
        _ => (r.Value & 0xFFFE) == 0xFFFE ? "\uFFFD" : r.ToString(),
    }));
}
