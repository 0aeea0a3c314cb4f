using Dataset.Site.Reading;

namespace Dataset.Site.Timeline;

/// <summary>Finds what a dataset dates.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class TimelineReader(SiteIndex index)
{
    /// <summary>
    /// Every fact that stands and has a date, but for sources, whose date is that of a document, and every record inside a fact that must have a
    /// date, such as a step of a case. In the order of time; where two dates begin alike, the more exact one comes first.
    /// </summary>
    public IReadOnlyList<TimelineEntry> Read() =>
    [
        .. index.Catalog.Collections
            .Where(c => !index.Profile(c.Class).IsSource)
            .SelectMany(c => c.Facts)
            .Distinct()
            .Where(index.Stands)
            .SelectMany(f => ReadParts(f).Prepend(ReadFact(f)).OfType<TimelineEntry>())
            .OrderBy(e => e.Year)
            .ThenBy(e => e.Month)
            .ThenBy(e => e.Exactness)
            .ThenBy(e => e.Date)
            .ThenByLabel(e => e.Fact),
    ];

    private TimelineEntry? ReadFact(IFact fact) =>
        FactDate.From(fact.First(index.Profile(fact).Date)) is { } date ? new TimelineEntry(fact, date) : null;

    private IEnumerable<TimelineEntry> ReadParts(IFact fact) =>
        from slot in fact.Class.Slots
        where slot.Kind == SlotKind.Inlined && index.Catalog.FindClass(slot.Range) is { } range && index.Profile(range).Date is { IsRequired: true }
        from part in slot.GetValues(fact).OfType<IRecord>()
        let date = FactDate.From(part.First(index.Profile(part).Date))
        where date is not null
        select new TimelineEntry(fact, date.Value, part.Text(index.Profile(part).Label));
}
