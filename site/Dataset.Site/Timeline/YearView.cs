using Dataset.Site.Views;

namespace Dataset.Site.Timeline;

/// <summary>A page of a year that has pages of its own.</summary>
/// <param name="Page">The page.</param>
/// <param name="Decade">Its decade.</param>
/// <param name="Year">The whole year.</param>
/// <param name="Number">The number of the page, from 1.</param>
public sealed record YearView(PageContext Page, TimelineDecade Decade, TimelineYear Year, int Number) : IPageView
{
    /// <summary>How many pages the year has.</summary>
    public int PageCount => CountPages(Year);

    /// <summary>What is on this page.</summary>
    public TimelineYear Shown => Year.Cut((Number - 1) * TimelineDecade.EntriesPerPage, TimelineDecade.EntriesPerPage);

    /// <summary>How many pages a year has.</summary>
    /// <param name="year">The year.</param>
    public static int CountPages(TimelineYear year) => Paging.Count(year.Count, TimelineDecade.EntriesPerPage);
}
