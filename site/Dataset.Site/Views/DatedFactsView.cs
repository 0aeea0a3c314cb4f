namespace Dataset.Site.Views;

/// <summary>A list of facts with their dates.</summary>
/// <param name="Page">The page.</param>
/// <param name="Facts">The facts, in their order.</param>
/// <param name="Hidden">How many more there are than are shown.</param>
/// <param name="List">The place of a page that lists them all, or null.</param>
public sealed record DatedFactsView(PageContext Page, IReadOnlyList<IFact> Facts, int Hidden = 0, string? List = null) : IPageView;
