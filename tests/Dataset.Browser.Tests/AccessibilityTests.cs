using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>
/// What axe can tell of WCAG 2.2, levels A and AA. A page is judged whole once on each screen, then in the other scheme by what colors decide, and in the other
/// direction by what places decide: names and roles are the same in all of them.
/// </summary>
public sealed class AccessibilityTests(SiteInBrowser browser)
{
    [Fact]
    public Task WideScreen_EveryTypeOfPageBreaksNoRule() => CheckAsync(Screen.WideLight, async visit => await Axe.FindFaultsAsync(visit.Page));

    [Fact]
    public Task NarrowScreenInBothSchemesAndDirections_EveryTypeOfPageBreaksNoRule() => CheckAsync(Screen.NarrowDark, async visit =>
    {
        string[] dark = await Axe.FindFaultsAsync(visit.Page);
        await visit.Page.EvaluateAsync("document.documentElement.dir = 'rtl'");
        string[] mirrored = await Axe.FindFaultsOfPlacesAsync(visit.Page);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        string[] light = await Axe.FindFaultsOfColorsAsync(visit.Page);
        return [.. dark, .. mirrored.Select(fault => $"right to left: {fault}"), .. light.Select(fault => $"light: {fault}")];
    });

    [Fact]
    public async Task PageBrokenOnPurpose_IsReported()
    {
        using Visit visit = await browser.OpenAsync("index.html", Screen.NarrowDark);
        await visit.Page.EvaluateAsync("document.documentElement.removeAttribute('lang')");
        await visit.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = "main p { color: Canvas !important }" });
        await visit.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<a href=\"#\" aria-label=\"small\" style=\"display: inline-block; width: 5px; height: 5px\"></a>'.repeat(2))");

        string[] faults = await Axe.FindFaultsAsync(visit.Page);

        Assert.Contains(faults, fault => fault.StartsWith("html-has-lang: ", StringComparison.Ordinal) && fault.Contains("\n  html: <html", StringComparison.Ordinal));
        Assert.StartsWith("color-contrast: ", Assert.Single(await Axe.FindFaultsOfColorsAsync(visit.Page)), StringComparison.Ordinal);
        Assert.StartsWith("target-size: ", Assert.Single(await Axe.FindFaultsOfPlacesAsync(visit.Page)), StringComparison.Ordinal);
    }

    private async Task CheckAsync(Screen screen, Func<Visit, Task<IEnumerable<string>>> look)
    {
        string faults = await browser.FindFaultsAsync(browser.Facts, browser.Facts.Types, screen, look);

        Assert.True(faults.Length == 0, faults);
    }
}
