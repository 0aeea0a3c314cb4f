using System.Globalization;

namespace Dataset.Site.Reading;

/// <summary>The date that places a fact in time, whatever type its slot has.</summary>
public static class FactDate
{
    /// <summary>A date value as written in ISO 8601 or EDTF, or null for a value that is no date.</summary>
    /// <param name="value">A value of a slot.</param>
    public static string? AsWritten(object? value) => value switch
    {
        EdtfDate edtf => edtf.Text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The date of a fact as written, or null.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="fact">A fact.</param>
    public static string? Of(SiteIndex index, IFact fact) => AsWritten(fact.First(index.Profile(fact).Date));

    /// <summary>The facts that have a date, the latest first, then by label.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="facts">Facts of any class.</param>
    public static IEnumerable<IFact> LatestFirst(SiteIndex index, IEnumerable<IFact> facts) =>
        facts.Select(f => (Fact: f, Date: Of(index, f)))
            .Where(f => f.Date is not null)
            .OrderByDescending(f => DateText.SortKey(f.Date!))
            .ThenBy(f => f.Fact.Label, StringComparer.OrdinalIgnoreCase)
            .ThenBy(f => f.Fact.Id, StringComparer.Ordinal)
            .Select(f => f.Fact);

    /// <summary>All facts in the order of a list: the dated ones first, the latest first, then the others by label.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="facts">Facts of any class.</param>
    public static IEnumerable<IFact> InListOrder(SiteIndex index, IReadOnlyList<IFact> facts) =>
        LatestFirst(index, facts).Concat(facts.Where(f => Of(index, f) is null)
            .OrderBy(f => f.Label, StringComparer.OrdinalIgnoreCase)
            .ThenBy(f => f.Id, StringComparer.Ordinal));
}
