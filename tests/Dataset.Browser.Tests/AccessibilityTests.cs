using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>What axe can tell of WCAG 2.2, levels A and AA. A page is judged whole once on each screen; what colors and directions can change, in each of them.</summary>
public sealed class AccessibilityTests(SiteInBrowser browser)
{
    private static readonly AxeRunOptions Rules = Only(RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    // The other rules read names and roles, which are the same in every color and direction.
    private static readonly AxeRunOptions RulesOfStyle = Only(RunOnlyOptions.Rules("color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"));

    [Fact]
    public Task WideScreen_EveryTypeOfPageBreaksNoRule() => CheckAsync(Screen.WideLight, async visit => await ReportAsync(visit, "wide, light"));

    [Fact]
    public Task NarrowScreenInBothSchemesAndDirections_EveryTypeOfPageBreaksNoRule() => CheckAsync(Screen.NarrowDark, async visit =>
    {
        List<string> faults = [];
        AxeRunOptions rules = Rules;
        foreach (string direction in (string[])["ltr", "rtl"])
        {
            await visit.Page.EvaluateAsync("direction => document.documentElement.dir = direction", direction);
            foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Dark, ColorScheme.Light])
            {
                await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                faults.AddRange(await ReportAsync(visit, $"narrow, {scheme}, {direction}", rules));
                rules = RulesOfStyle;
            }
        }

        return faults;
    });

    [Fact]
    public async Task PageBrokenOnPurpose_IsReported()
    {
        using Visit visit = await browser.OpenAsync("index.html", Screen.WideLight);
        await visit.Page.EvaluateAsync("document.documentElement.removeAttribute('lang')");

        string fault = Assert.Single(await ReportAsync(visit, "broken"));

        Assert.Contains("html-has-lang", fault, StringComparison.Ordinal);
        Assert.Contains("\n  html: <html", fault, StringComparison.Ordinal);
    }

    private async Task CheckAsync(Screen screen, Func<Visit, Task<IEnumerable<string>>> look)
    {
        string faults = await browser.FindFaultsAsync(browser.Facts, browser.Facts.Types, screen, look);

        Assert.True(faults.Length == 0, faults);
    }

    internal static Task<IEnumerable<string>> ReportAsync(Visit visit, string view) => ReportAsync(visit, view, Rules);

    private static async Task<IEnumerable<string>> ReportAsync(Visit visit, string view, AxeRunOptions rules)
    {
        AxeResult result = await visit.Page.RunAxe(rules);
        Assert.Subset(result.Passes.Select(rule => rule.Id).ToHashSet(), new HashSet<string> { "color-contrast", "target-size" });
        return result.Violations.Select(violation => $"{view}: {Describe(violation)}");
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} ({violation.HelpUrl}){string.Concat(violation.Nodes.Select(node => $"\n  {node.Target}: {node.Html}"))}";

    private static AxeRunOptions Only(RunOnlyOptions rules) => new()
    {
        RunOnly = rules,
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },
    };
}
