using System.Globalization;

namespace Dataset.Site.Reading;

/// <summary>The date that places a fact in time, whatever type its slot has.</summary>
public static class FactDate
{
    /// <summary>A value as a date, or null for one that is none.</summary>
    /// <param name="value">A value of a slot.</param>
    public static EdtfDate? From(object? value) => value switch
    {
        EdtfDate edtf => edtf,
        DateOnly date => EdtfDate.Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTimeOffset time => EdtfDate.Parse(time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>The facts that have a date, the latest first, then by label.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="facts">Facts of any class.</param>
    public static IEnumerable<IFact> LatestFirst(SiteIndex index, IEnumerable<IFact> facts) =>
        Sort(index, facts).TakeWhile(f => f.Date is not null).Select(f => f.Fact);

    /// <summary>All facts in the order of a list: the dated ones, the latest first, then the others by label.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="facts">Facts of any class.</param>
    public static IEnumerable<IFact> InListOrder(SiteIndex index, IEnumerable<IFact> facts) =>
        Sort(index, facts).Select(f => f.Fact);

    private static IOrderedEnumerable<(IFact Fact, EdtfDate? Date)> Sort(SiteIndex index, IEnumerable<IFact> facts) =>
        facts.Select(f => (Fact: f, Date: From(f.First(index.Profile(f).Date))))
            .OrderByDescending(f => f.Date)
            .ThenByLabel(f => f.Fact);
}
