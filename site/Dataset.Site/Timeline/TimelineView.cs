using Dataset.Site.Views;

namespace Dataset.Site.Timeline;

/// <summary>The page of all years.</summary>
/// <param name="Page">The page.</param>
/// <param name="Decades">The decades, the earliest first.</param>
/// <param name="Unplaced">What is dated, but to no decade.</param>
public sealed record TimelineView(PageContext Page, IReadOnlyList<TimelineDecade> Decades, IReadOnlyList<TimelineEntry> Unplaced) : IPageView;
