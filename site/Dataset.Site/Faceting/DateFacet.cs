using System.Globalization;
using Dataset.Site.Reading;

namespace Dataset.Site.Faceting;

/// <summary>Lists facts by the year of their date, or by the decade where they spread over a great many years.</summary>
internal static class DateFacet
{
    /// <summary>An interval of more years is no statement on one of them.</summary>
    private const int LongestSpan = 10;

    /// <summary>The facet, or null when all facts are of one year.</summary>
    /// <param name="slot">The slot of the date.</param>
    /// <param name="facts">The facts in the order of the list.</param>
    /// <param name="maximumYears">How many years are listed one by one.</param>
    public static Facet? Read(SlotInfo slot, IReadOnlyList<IFact> facts, int maximumYears)
    {
        SortedDictionary<int, List<IFact>> years = Group(slot, facts, year => year, out List<IFact> without);
        if (years.Count < 2)
        {
            return null;
        }

        FacetValues values = new(slot, slot.Title);
        return (years.Count <= maximumYears
            ? values.Add(LatestFirst(years, Year))
            : values.Add(LatestFirst(Group(slot, facts, FactYear.DecadeOf, out _), FactYear.NameOfDecade)))
            .AddRest("Not dated to a year", without)
            .ToFacet();
    }

    private static SortedDictionary<int, List<IFact>> Group(SlotInfo slot, IReadOnlyList<IFact> facts, Func<int, int> period, out List<IFact> without)
    {
        SortedDictionary<int, List<IFact>> periods = [];
        without = [];
        foreach (IFact fact in facts)
        {
            int[] own = [.. Years(FactDate.From(fact.First(slot))).Select(period).Distinct()];
            foreach (int year in own)
            {
                if (!periods.TryGetValue(year, out List<IFact>? with))
                {
                    periods[year] = with = [];
                }

                with.Add(fact);
            }

            if (own.Length == 0)
            {
                without.Add(fact);
            }
        }

        return periods;
    }

    // An interval is under each year that it touches; "194X" is under none.
    private static IEnumerable<int> Years(EdtfDate? date) =>
        date is { Earliest: { } first, Latest: { } last } known
        && last.Year - first.Year < LongestSpan
        && (known.IsInterval || known.Precision <= EdtfPrecision.Year)
            ? Enumerable.Range(first.Year, last.Year - first.Year + 1)
            : [];

    private static IEnumerable<FacetValue> LatestFirst(SortedDictionary<int, List<IFact>> periods, Func<int, string> title) =>
        periods.Reverse().Select(period => new FacetValue(title(period.Key), title(period.Key), null, period.Value));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
