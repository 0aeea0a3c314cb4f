using Dataset.Site.Views;

namespace Dataset.Site.Votes;

/// <summary>A tally on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Tally">The tally.</param>
public sealed record TallyView(PageContext Page, Tally Tally) : IPageView;
