using Dataset.Site.Views;

namespace Dataset.Site.Timeline;

/// <summary>The page of a decade.</summary>
/// <param name="Page">The page.</param>
/// <param name="Decades">All decades, the earliest first.</param>
/// <param name="Decade">The decade.</param>
public sealed record DecadeView(PageContext Page, IReadOnlyList<TimelineDecade> Decades, TimelineDecade Decade) : IPageView;
