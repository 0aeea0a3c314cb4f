using System.Security.Cryptography;
using Dataset.Site.FullText;
using Dataset.Site.Rendering;
using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>Pagefind itself indexes a site, and the page of the search asks it.</summary>
public sealed class FullTextTests(SiteInBrowser browser)
{
    private static readonly PagefindProgram? Program = PagefindProgram.Find(Path.Combine(Tools.Repository, "site"));

    [Fact]
    public async Task WordsOfABody_FindTheRecordByCollectionAndYear()
    {
        using WrittenSite site = WriteIndexed();
        await using ServedSite served = await ServedSite.StartAsync(site);
        using Visit visit = await browser.OpenAsync(new Uri(served.Root, "search/index.html?q=%22quiet+harbor%22"), Screen.WideLight with { Online = true });
        ILocator section = visit.Page.Locator(".full-text");
        ILocator words = section.GetByRole(AriaRole.Searchbox);
        ILocator answers = section.GetByRole(AriaRole.Link);

        await Assertions.Expect(answers).ToHaveTextAsync(["Second talk"]);
        await Assertions.Expect(section.Locator("mark").First).ToHaveTextAsync("quiet");
        await Assertions.Expect(visit.Page.Locator(".by-name li")).ToHaveCountAsync(0);
        await words.FillAsync("lanterns");
        await words.PressAsync("Enter");
        await Assertions.Expect(answers).ToHaveCountAsync(3);
        await section.GetByLabel("Collection").SelectOptionAsync("Talks");
        await Assertions.Expect(answers).ToHaveCountAsync(2);
        await section.GetByLabel("Year").SelectOptionAsync("1948");
        await Assertions.Expect(answers).ToHaveTextAsync(["First talk"]);
        Assert.Equal(new Uri(served.Root, "search/index.html?q=lanterns&collection=Talks&year=1948").AbsoluteUri, visit.Page.Url);
        Assert.Empty(await Axe.FindFaultsAsync(visit.Page));
        Assert.Empty(visit.Complaints);
        await answers.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(served.Root, "talks/first-talk.html").AbsoluteUri);
    }

    [Fact]
    public void TwoRuns_GiveTheSameBytes()
    {
        using WrittenSite first = WriteIndexed();
        using WrittenSite second = WriteIndexed();

        Assert.True(Index(first).Count > 3, "Nothing was indexed.");
        Assert.Equal(Index(first), Index(second));
    }

    private static WrittenSite WriteIndexed()
    {
        Tools.Require(Program is not null, "Pagefind is absent. Install it with 'npm ci --ignore-scripts --prefix site'.");
        DatasetCatalog catalog = TalksCatalog.Create();
        WrittenSite site = new(catalog, settings: new SiteSettings { HasFullText = true });
        new FullTextIndex(site.Folder).Write(Program!, catalog.Collections, "");
        return site;
    }

    private static SortedDictionary<string, string> Index(WrittenSite site)
    {
        string folder = Path.Combine(site.Folder, "pagefind");
        return new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);
    }
}
