using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>Runs axe in a page. Only what it found leaves the page: all that it looked at, every element with its markup, would take longer to carry than to judge.</summary>
internal static class Axe
{
    /// <summary>What axe can tell of WCAG 2.2, levels A and AA.</summary>
    private const string Everything = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }";

    /// <summary>The rules that colors decide.</summary>
    private const string Colors = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    /// <summary>The rules that places and sizes decide.</summary>
    private const string Places = "{ type: 'rule', values: ['scrollable-region-focusable', 'target-size'] }";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Holds a page against all rules.</summary>
    /// <param name="page">The page.</param>
    /// <returns>A line for each rule that is broken, with the elements that break it below.</returns>
    public static Task<string[]> FindFaultsAsync(IPage page) => FindFaultsAsync(page, Everything, ["color-contrast", "target-size"]);

    /// <summary>Holds a page against the rules that a change of colors alone can break.</summary>
    /// <param name="page">The page.</param>
    public static Task<string[]> FindFaultsOfColorsAsync(IPage page) => FindFaultsAsync(page, Colors, ["color-contrast"]);

    /// <summary>Holds a page against the rules that a change of places alone can break.</summary>
    /// <param name="page">The page.</param>
    public static Task<string[]> FindFaultsOfPlacesAsync(IPage page) => FindFaultsAsync(page, Places, ["target-size"]);

    /// <summary>Runs rules, of which some have to find something to judge on every page: else axe did not look.</summary>
    private static async Task<string[]> FindFaultsAsync(IPage page, string rules, string[] judged)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(
            $$"""
            async judged => {
              const { violations, passes } = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] });
              const looked = new Set([...violations, ...passes].map(rule => rule.id));
              return [
                ...judged.filter(id => !looked.has(id)).map(id => `${id} was not judged`),
                ...violations.map(rule => `${rule.id}: ${rule.help} (${rule.helpUrl})${rule.nodes.map(node => `\n  ${node.target}: ${node.html}`).join('')}`),
              ];
            }
            """,
            judged);
    }
}
