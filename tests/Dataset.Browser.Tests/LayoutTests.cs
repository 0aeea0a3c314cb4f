namespace Dataset.Browser.Tests;

public sealed class LayoutTests(SiteInBrowser browser)
{
    private const int Samples = 60;

    /// <summary>What sticks out, outermost first; empty when the page is as wide as the window.</summary>
    private const string TooWide = """
        direction => {
          document.documentElement.dir = direction;
          return document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
            .map(e => [e, e.getBoundingClientRect()])
            .filter(([, box]) => box.right > innerWidth || box.left < 0)
            .map(([e, box]) => `${e.tagName.toLowerCase()}.${e.className} from ${Math.floor(box.left)} to ${Math.ceil(box.right)} px: ${e.textContent.trim().slice(0, 60)}`)
            .concat(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${innerWidth} px`);
        }
        """;

    [Fact]
    public async Task NarrowScreen_NothingSticksOutInEitherDirection()
    {
        IReadOnlyList<string> pages = browser.Facts.Pages;
        IEnumerable<string> samples = Enumerable.Range(0, Samples).Select(n => pages[n * pages.Count / Samples]);

        string faults = await browser.FindFaultsAsync(browser.Facts, browser.Facts.Types.Union(samples), Screen.NarrowDark, FindWideAsync);

        Assert.True(faults.Length == 0, faults);
    }

    [Fact]
    public async Task WidePartOnPurpose_IsReported()
    {
        using Visit visit = await browser.OpenAsync("index.html", Screen.NarrowDark);
        await visit.Page.EvaluateAsync("document.querySelector('h1').style.minWidth = '400px'");

        Assert.Contains(await FindWideAsync(visit), fault => fault.StartsWith("h1.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DarkPreferred_PaperIsDarkerAndInkLighter()
    {
        using Visit light = await browser.OpenAsync("index.html", Screen.WideLight);
        using Visit dark = await browser.OpenAsync("index.html", Screen.NarrowDark);

        Assert.True(await BrightnessAsync(dark, "backgroundColor") < await BrightnessAsync(light, "backgroundColor"));
        Assert.True(await BrightnessAsync(dark, "color") > await BrightnessAsync(light, "color"));
    }

    /// <summary>What sticks out in either direction.</summary>
    /// <param name="visit">A visit of a page.</param>
    internal static async Task<IEnumerable<string>> FindWideAsync(Visit visit) =>
        [.. await visit.Page.EvaluateAsync<string[]>(TooWide, "ltr"), .. await visit.Page.EvaluateAsync<string[]>(TooWide, "rtl")];

    /// <summary>The sum of red, green and blue, 0 to 765.</summary>
    private static Task<int> BrightnessAsync(Visit visit, string property) => visit.Page.EvaluateAsync<int>(
        "property => getComputedStyle(document.documentElement)[property].match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)",
        property);
}
