using System.IO.Compression;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

public class SiteTests
{
    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void AnyCatalog_LinksAndAnchorsResolve(string name)
    {
        RenderedSite site = new RenderedSite(Catalogs.Get(name));

        IEnumerable<string> broken = from path in site.HtmlPaths
                                     from link in site.LinksOf(path)
                                     where !site.Paths.Contains(link.Path) || (link.Anchor.Length > 0 && !site.HasAnchor(link.Path, link.Anchor))
                                     select $"{path} -> {link.Path}#{link.Anchor}";

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void AnyCatalog_EveryPageIsWithinFourLinksFromHome(string name)
    {
        RenderedSite site = new RenderedSite(Catalogs.Get(name));
        HashSet<string> reached = ["index.html"];
        for (int steps = 0; steps < 4; steps++)
        {
            reached.UnionWith(reached.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).SelectMany(site.LinksOf).Select(l => l.Path).ToList());
        }

        Assert.Empty(site.HtmlPaths.Except(reached).Except(["404.html"]));
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void AnyCatalog_IdsOnAPageAreUniqueAndHeadingsStartWithOne(string name)
    {
        RenderedSite site = new RenderedSite(Catalogs.Get(name));

        Assert.All(site.HtmlPaths.Select(site.Page), page =>
        {
            List<string?> ids = page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Empty(page.QuerySelectorAll("script"));
        });
    }

    [Fact]
    public void Site_ShowsTheVersionOfTheCatalog()
    {
        DatasetCatalog facts = Catalogs.Get("facts");
        string home = System.Text.Encoding.UTF8.GetString(new SiteRenderer(facts, new SiteSettings()).GetPages().First(page => page.Path == "index.html").ToBytes());

        Assert.Contains($"{facts.Title}, version {facts.Version}.", home, StringComparison.Ordinal);
    }

    [Fact]
    public void FactPage_WithItsStylesWeighsAtMost20KilobytesCompressed()
    {
        RenderedSite site = new RenderedSite(Catalogs.Get("facts"));
        long styles = Compress(site.Bytes("site.css"));

        Assert.All(site.HtmlPaths.Where(p => p.Contains('/') && !p.Contains("/index.", StringComparison.Ordinal)), path =>
            Assert.True(Compress(site.Bytes(path)) + styles <= 20 * 1024, path));
    }

    [Fact]
    public void MoreFactsThanAPageHolds_AreListedOnSeveral()
    {
        RenderedSite site = new RenderedSite(LibraryCatalog.Create(moreBooks: 23), new SiteSettings { FactsPerPage = 10 });

        Assert.Equal(["books/index.2.html", "books/index.3.html", "books/index.html"], site.HtmlPaths.Where(p => p.StartsWith("books/index.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(25, site.HtmlPaths.Where(p => p.StartsWith("books/index.", StringComparison.Ordinal)).Sum(p => site.Page(p).QuerySelectorAll("tbody tr").Length));
        Assert.Equal("3", site.Page("books/index.3.html").QuerySelector(".pages [aria-current]")?.TextContent);
    }

    [Fact]
    public void FactNamedLikeTheCollectionPage_HasAPageOfItsOwn()
    {
        RenderedSite site = new RenderedSite(LibraryCatalog.Create());

        Assert.Equal("Books", site.Page("books/index.html").QuerySelector("h1")?.TextContent);
        Assert.StartsWith("Frankenstein", site.Page("books/index_.html").QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void BaseUrlGiven_NotFoundPageLinksUnderIt()
    {
        RenderedSite site = new RenderedSite(LibraryCatalog.Create(), new SiteSettings { BaseUrl = new Uri("https://example.org/facts/") });

        Assert.Equal("https://example.org/facts/site.css", site.Page("404.html").QuerySelector("link[rel=stylesheet]")?.GetAttribute("href"));
        Assert.Equal("https://example.org/facts/books/sequel.html", site.Page("books/sequel.html").QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("../site.css", site.Page("books/sequel.html").QuerySelector("link[rel=stylesheet]")?.GetAttribute("href"));
    }

    [Fact]
    public void EditUrlGiven_FactLinksToItsFile()
    {
        RenderedSite site = new RenderedSite(LibraryCatalog.Create(), new SiteSettings { EditUrl = new Uri("https://example.org/edit/main/") });

        Assert.Contains(site.Page("books/sequel.html").Links, l => l.GetAttribute("href") == "https://example.org/edit/main/shelf/books.yaml");
    }

    private static long Compress(byte[] content)
    {
        using MemoryStream result = new MemoryStream();
        using (GZipStream gzip = new GZipStream(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return result.Length;
    }
}
