using Dataset.Site.Rendering;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

public class SiteTests
{
    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void AnyCatalog_LinksAndAnchorsResolve(string name)
    {
        RenderedSite site = RenderedSite.Of(name);

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
        RenderedSite site = RenderedSite.Of(name);
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
        RenderedSite site = RenderedSite.Of(name);

        Assert.All(site.HtmlPaths.Select(site.Page), page =>
        {
            List<string?> ids = page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Equal("search/search.js", Assert.Single(page.QuerySelectorAll("script:not([type='application/ld+json'])")).GetAttribute("src")?.TrimStart('.', '/'));
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
        RenderedSite site = RenderedSite.Of("facts");
        long styles = RenderedSite.Compress(site.Bytes("site.css"));

        Assert.All(site.HtmlPaths.Where(p => p.Contains('/') && !p.Contains("/index.", StringComparison.Ordinal)), path =>
            Assert.True(RenderedSite.Compress(site.Bytes(path)) + styles <= 20 * 1024, path));
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void AnyPage_WeighsAtMost100KilobytesCompressed(string name)
    {
        RenderedSite site = RenderedSite.Of(name);

        Assert.All(site.HtmlPaths, path => Assert.True(RenderedSite.Compress(site.Bytes(path)) <= 100 * 1024, path));
    }

    [Fact]
    public void FullPageOfAList_WeighsAtMost100KilobytesCompressed()
    {
        RenderedSite site = new(LibraryCatalog.Create(moreBooks: 3000));

        Assert.InRange(RenderedSite.Compress(site.Bytes("books/index.2.html")), 1, 100 * 1024);
        Assert.Equal(250, site.Page("books/index.2.html").QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void AnyOtherPage_WeighsAtMost100KilobytesCompressed()
    {
        RenderedSite site = new RenderedSite(Catalogs.Get("facts"));

        Assert.All(site.HtmlPaths, path => Assert.True(RenderedSite.Compress(site.Bytes(path)) <= 100 * 1024, path));
    }

    [Fact]
    public void MoreFactsThanAPageHolds_AreListedOnSeveral()
    {
        RenderedSite site = new(LibraryCatalog.Create(moreBooks: 23), new SiteSettings { FactsPerPage = 10 });
        string[] pages = ["books/index.html", "books/index.2.html", "books/index.3.html"];

        Assert.Equal(25, pages.Sum(page => site.Page(page).QuerySelectorAll("tbody tr").Length));
        Assert.DoesNotContain("books/index.4.html", site.Paths);
        Assert.Equal("3", site.Page(pages[2]).QuerySelector(".pages [aria-current]")?.TextContent);
        Assert.Equal("index.2.html", site.Page(pages[2]).QuerySelector("a[rel=prev]")?.GetAttribute("href")?.Split('/')[^1]);
        Assert.Null(site.Page(pages[2]).QuerySelector("a[rel=next]"));
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

    [Fact]
    public void FactNamedTwiceByAnother_IsThereOnceWithBothFields()
    {
        AngleSharp.Dom.IElement? links = RenderedSite.Of("facts").Page("votes/unsc-2024-04-18-algeria-draft.html").QuerySelector(".backlinks");

        Assert.Equal("Claims naming this as “Occasion” and “About”", RenderedSite.Words(links?.QuerySelector("h3")));
        Assert.Single(links!.QuerySelectorAll("a[href$='/mansour-admission-2024.html']"));
    }
}
