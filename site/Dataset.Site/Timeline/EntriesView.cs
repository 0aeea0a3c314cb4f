using Dataset.Site.Views;

namespace Dataset.Site.Timeline;

/// <summary>A list of entries.</summary>
/// <param name="Page">The page.</param>
/// <param name="Entries">The entries.</param>
public sealed record EntriesView(PageContext Page, IReadOnlyList<TimelineEntry> Entries) : IPageView;
