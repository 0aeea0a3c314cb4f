using Dataset.Site.Documentation;

namespace Dataset.Site.Views;

/// <summary>The page of a rule.</summary>
/// <param name="Page">The page.</param>
/// <param name="Rule">The rule.</param>
public sealed record RuleView(PageContext Page, RuleDocument Rule) : IPageView;
