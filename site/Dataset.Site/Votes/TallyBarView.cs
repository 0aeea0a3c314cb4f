using Dataset.Site.Views;

namespace Dataset.Site.Votes;

/// <summary>The bar of a tally on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Bar">The bar.</param>
public sealed record TallyBarView(PageContext Page, TallyBar Bar) : IPageView;
