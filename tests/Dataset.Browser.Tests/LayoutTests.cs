namespace Dataset.Browser.Tests;

public sealed class LayoutTests(SiteInBrowser site)
{
    /// <summary>What sticks out, outermost first; empty when the page is as wide as the window.</summary>
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > innerWidth)
            .map(e => `${e.tagName.toLowerCase()}.${e.className} to ${Math.ceil(e.getBoundingClientRect().right)} px: ${e.textContent.trim().slice(0, 60)}`)
            .join('\n') || `the page, ${document.documentElement.scrollWidth} px`
        """;

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task NarrowScreen_NothingSticksOut(string path)
    {
        using Visit visit = await site.OpenAsync(path, Screen.NarrowDark);

        string found = await visit.Page.EvaluateAsync<string>(TooWide);

        Assert.True(found.Length == 0, $"{path} is wider than {Screen.NarrowDark.Width} px:\n{found}");
    }

    [Fact]
    public async Task DarkPreferred_PaperIsDarkerAndInkLighter()
    {
        using Visit light = await site.OpenAsync(Pages.Home, Screen.WideLight);
        using Visit dark = await site.OpenAsync(Pages.Home, Screen.NarrowDark);

        Assert.True(await BrightnessAsync(dark, "backgroundColor") < await BrightnessAsync(light, "backgroundColor"));
        Assert.True(await BrightnessAsync(dark, "color") > await BrightnessAsync(light, "color"));
    }

    /// <summary>The sum of red, green and blue, 0 to 765.</summary>
    private static Task<int> BrightnessAsync(Visit visit, string property) => visit.Page.EvaluateAsync<int>(
        "property => getComputedStyle(document.documentElement)[property].match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)",
        property);
}
