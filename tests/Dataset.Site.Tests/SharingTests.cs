using System.Xml.Linq;
using AngleSharp.Dom;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>What search engines and messengers are told.</summary>
public sealed class SharingTests
{
    private static readonly Uri Address = new("https://example.org/facts/");

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void AddressGiven_EveryPageNamesItsOwn()
    {
        RenderedSite site = new(LibraryCatalog.Create(), new SiteSettings { BaseUrl = Address });

        Assert.All(site.HtmlPaths.Except(["404.html"]), path =>
        {
            Assert.Equal($"{Address}{path}", site.Page(path).QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Equal($"{Address}{path}", Meta(site.Page(path), "og:url"));
        });
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void AnyPage_HasTheTextOfACard(string name)
    {
        RenderedSite site = new(Catalogs.Get(name));

        Assert.All(site.HtmlPaths.Except(["404.html"]), path =>
        {
            Assert.NotEmpty(Meta(site.Page(path), "og:title") ?? "");
            Assert.NotEmpty(Meta(site.Page(path), "og:site_name") ?? "");
            Assert.Equal(site.Page(path).QuerySelector("meta[name=description]")?.GetAttribute("content"), Meta(site.Page(path), "og:description"));
        });
        Assert.Equal("noindex", site.Page("404.html").QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public void AddressGiven_SitemapListsEveryPageOnce()
    {
        RenderedSite site = new(LibraryCatalog.Create(), new SiteSettings { BaseUrl = Address });

        XDocument map = XDocument.Parse(site.Text("sitemap.xml"));

        Assert.Equal(
            site.HtmlPaths.Except(["404.html"]).Select(path => $"{Address}{path}").Order(StringComparer.Ordinal),
            map.Root!.Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value).Order(StringComparer.Ordinal));
        Assert.Contains($"Sitemap: {Address}sitemap.xml\n", site.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void AddressUnknown_ThereIsNoSitemap() =>
        Assert.Empty(new RenderedSite(LibraryCatalog.Create()).Paths.Intersect(["sitemap.xml", "robots.txt"]));

    [Fact]
    public void MorePagesThanASitemapMayList_AreInSeveralThatAnIndexNames()
    {
        Dictionary<string, XElement> files = new SearchFiles(Address, limit: 2).Make(["a.html", "b.html", "c.html"])
            .Where(file => file.Path.EndsWith(".xml", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => XDocument.Load(new MemoryStream(file.ToBytes())).Root!);

        Assert.Equal([$"{Address}sitemap.1.xml", $"{Address}sitemap.2.xml"], files["sitemap.xml"].Elements(Sitemap + "sitemap").Select(e => e.Value));
        Assert.Equal([$"{Address}a.html", $"{Address}b.html"], files["sitemap.1.xml"].Elements(Sitemap + "url").Select(e => e.Value));
        Assert.Equal([$"{Address}c.html"], files["sitemap.2.xml"].Elements(Sitemap + "url").Select(e => e.Value));
    }

    private static string? Meta(IParentNode page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
}
