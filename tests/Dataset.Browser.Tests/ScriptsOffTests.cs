namespace Dataset.Browser.Tests;

/// <summary>A reader without JavaScript has the whole page, and nobody else hears of a visit.</summary>
public sealed class ScriptsOffTests(SiteInBrowser browser)
{
    private const string Words = "() => document.body.innerText.replace(/\\s+/g, ' ').trim()";

    /// <summary>What only a script could answer.</summary>
    private const string DeadControls = """
        () => [...document.querySelectorAll('button, input, select, textarea, [role=button], a:not([href]), a[href="#"]')]
          .filter(e => e.checkVisibility() && !e.closest('form[action]'))
          .map(e => `does nothing: ${e.outerHTML.slice(0, 120)}`)
        """;

    [Fact]
    public async Task EveryTypeOfPage_IsTheSameWithAndWithoutScriptsAndAsksForNothingOutside()
    {
        string faults = await browser.FindFaultsAsync(browser.Facts, browser.Facts.Types, Screen.WideLight with { Scripts = false }, async off =>
        {
            using Visit on = await browser.OpenAsync(new Uri(off.Page.Url), Screen.WideLight);
            string with = await on.Page.EvaluateAsync<string>(Words);
            string without = await off.Page.EvaluateAsync<string>(Words);
            return
            [
                .. await LookAsync(off),
                .. (await LookAsync(on)).Select(fault => $"with scripts: {fault}"),
                .. await off.Page.EvaluateAsync<string[]>(DeadControls),
                .. with == without ? Array.Empty<string>() : [$"{with.Length} characters with scripts, {without.Length} without"],
            ];
        });

        Assert.True(faults.Length == 0, faults);
    }

    private async Task<IEnumerable<string>> LookAsync(Visit visit) =>
    [
        .. visit.Requests.Where(address => !address.StartsWith(browser.Facts.Root.AbsoluteUri, StringComparison.Ordinal)).Select(address => $"{address} is outside the site"),
        .. visit.Complaints,
        .. await visit.Page.Locator("h1").IsVisibleAsync() ? Array.Empty<string>() : ["no heading is seen"],
        .. visit.Requests.Any(address => address.EndsWith("/site.css", StringComparison.Ordinal)) ? Array.Empty<string>() : ["it has no styles"],
    ];
}
