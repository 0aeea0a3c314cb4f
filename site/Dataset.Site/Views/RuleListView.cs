using Dataset.Site.Documentation;

namespace Dataset.Site.Views;

/// <summary>The page that lists the rules.</summary>
/// <param name="Page">The page.</param>
/// <param name="Groups">The rules.</param>
public sealed record RuleListView(PageContext Page, IReadOnlyList<RuleGroup> Groups) : IPageView;
