using Dataset.Site.Reading;
using Dataset.Site.Sections;
using Dataset.Site.Slices.Timeline;

namespace Dataset.Site.Timeline;

/// <summary>The pages of what is dated, by year.</summary>
public static class TimelineSections
{
    /// <summary>The timeline, where anything is dated.</summary>
    /// <param name="index">The index of the catalog.</param>
    public static IEnumerable<SiteSection> Build(SiteIndex index)
    {
        IReadOnlyList<TimelineEntry> entries = new TimelineReader(index).Read();
        if (entries.Count > 0)
        {
            HashSet<CollectionInfo?> dated = [.. entries.Select(e => index.Find(e.Fact)?.Collection)];
            List<TimelineDecade> decades = entries.Where(e => e.Decade is not null).GroupBy(e => e.Decade!.Value).OrderBy(g => g.Key).Select(g => BuildDecade(g.Key, [.. g])).ToList();
            List<TimelineEntry> unplaced = entries.Where(e => e.Decade is null).ToList();
            yield return new SiteSection(
                "Timeline",
                [.. index.Catalog.Collections.Where(dated.Contains)],
                [
                    new SectionPage(TimelinePaths.Overview, page => TimelinePage.Create(new TimelineView(page, decades, unplaced))),
                    .. decades.SelectMany(d => BuildPages(decades, d)),
                ]);
        }
    }

    private static TimelineDecade BuildDecade(int first, IReadOnlyList<TimelineEntry> entries) => new(
        first,
        [.. entries.Where(e => e.Year is not null).GroupBy(e => e.Year!.Value).OrderBy(g => g.Key).Select(g => TimelineYear.Of(g.Key, [.. g]))],
        [.. entries.Where(e => e.Year is null)]);

    private static IEnumerable<SectionPage> BuildPages(IReadOnlyList<TimelineDecade> decades, TimelineDecade decade) =>
    [
        new SectionPage(TimelinePaths.Of(decade), page => DecadePage.Create(new DecadeView(page, decades, decade))),
        .. from year in decade.IsSplit ? decade.Years : []
           from number in Enumerable.Range(1, YearView.CountPages(year))
           select new SectionPage(TimelinePaths.OfYear(year.Year, number), page => YearPage.Create(new YearView(page, decade, year, number))),
    ];
}
