using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>What axe can tell of WCAG 2.2, levels A and AA.</summary>
public sealed class AccessibilityTests(SiteInBrowser site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },
    };

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public Task WideLightScreen_BreaksNoRule(string path) => CheckAsync(path, Screen.WideLight);

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public Task NarrowDarkScreen_BreaksNoRule(string path) => CheckAsync(path, Screen.NarrowDark);

    [Fact]
    public async Task PageBrokenOnPurpose_IsReported()
    {
        using Visit visit = await site.OpenAsync(Pages.Home, Screen.WideLight);
        await visit.Page.EvaluateAsync("document.documentElement.removeAttribute('lang')");

        AxeResultItem violation = Assert.Single((await visit.Page.RunAxe(Rules)).Violations);

        Assert.Contains("html-has-lang", Describe(violation), StringComparison.Ordinal);
        Assert.Contains("\n  html: <html>", Describe(violation), StringComparison.Ordinal);
    }

    private async Task CheckAsync(string path, Screen screen)
    {
        using Visit visit = await site.OpenAsync(path, screen);
        AxeResult result = await visit.Page.RunAxe(Rules);

        Assert.True(result.Violations.Length == 0, $"{path} at {screen.Width} px:\n{string.Join('\n', result.Violations.Select(Describe))}");
        Assert.Subset(result.Passes.Select(rule => rule.Id).ToHashSet(), new HashSet<string> { "color-contrast", "document-title", "target-size" });
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} ({violation.HelpUrl}){string.Concat(violation.Nodes.Select(node => $"\n  {node.Target}: {node.Html}"))}";
}
