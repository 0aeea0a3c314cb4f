using Dataset.Site.Reading;

namespace Dataset.Site.Timeline;

/// <summary>What is dated to one decade.</summary>
/// <param name="First">The first year of the decade.</param>
/// <param name="Years">The years that have entries, the earliest first.</param>
/// <param name="YearUnknown">What is dated to the decade alone.</param>
public sealed record TimelineDecade(int First, IReadOnlyList<TimelineYear> Years, IReadOnlyList<TimelineEntry> YearUnknown)
{
    /// <summary>How many entries a page lists. An entry takes less than 100 bytes on its way to a reader.</summary>
    public const int EntriesPerPage = 600;

    /// <summary>The decade for people.</summary>
    public string Title => FactYear.NameOfDecade(First);

    /// <summary>How many entries there are.</summary>
    public int Count => Years.Sum(y => y.Count) + YearUnknown.Count;

    /// <summary>Whether there are so many that each year has a page of its own; the page of the decade then leads to them.</summary>
    public bool IsSplit => Count > EntriesPerPage;
}
