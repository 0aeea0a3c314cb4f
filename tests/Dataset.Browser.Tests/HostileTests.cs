namespace Dataset.Browser.Tests;

/// <summary>Hostile text in a browser that would run it.</summary>
public sealed class HostileTests(SiteInBrowser browser)
{
    /// <summary>What a text might have become. A page of ours has no such element or attribute.</summary>
    private const string Intruders = """
        () => [...document.querySelectorAll('*')]
          .filter(e => e.matches('script:not([type="application/ld+json"], [src$="search/search.js"]), iframe, img, object, embed, base, textarea, body style') || [...e.attributes].some(a => a.name.startsWith('on')))
          .map(e => `an element that no page has: ${e.outerHTML.slice(0, 120)}`)
          .concat([...document.links].filter(a => a.protocol !== 'file:' && a.protocol !== 'https:').map(a => `a link that runs: ${a.href}`))
        """;

    [Fact]
    public async Task EveryPage_RunsNoScriptOpensNoDialogAndIsNoWiderThanANarrowScreen()
    {
        string faults = await browser.FindFaultsAsync(browser.Hostile, browser.Hostile.Pages, Screen.NarrowDark, async visit =>
            [.. await visit.Page.EvaluateAsync<string[]>(Intruders), .. await LayoutTests.FindWideAsync(visit), .. visit.Complaints]);

        Assert.True(faults.Length == 0, faults);
    }

    [Fact]
    public async Task ScriptOnPurpose_IsReported()
    {
        string page = Path.Combine(browser.Hostile.Folder, "on-purpose.html");
        await File.WriteAllTextAsync(page, "<!DOCTYPE html><title>x</title><script>alert(1)</script><a href=\"javascript:alert(2)\">x</a>");
        using Visit visit = await browser.OpenAsync(new Uri(browser.Hostile.Root, "on-purpose.html"), Screen.WideLight);

        Assert.Contains("dialog: 1", visit.Complaints);
        Assert.Equal(2, (await visit.Page.EvaluateAsync<string[]>(Intruders)).Length);
    }
}
