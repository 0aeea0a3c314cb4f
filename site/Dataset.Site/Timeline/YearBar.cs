namespace Dataset.Site.Timeline;

/// <summary>The counts of one bar of the chart, from the bottom to the top.</summary>
/// <param name="From">The first year of the bar.</param>
/// <param name="Day">How many entries tell the day.</param>
/// <param name="Month">How many tell the month.</param>
/// <param name="Year">How many tell the year alone.</param>
public sealed record YearBar(int From, int Day, int Month, int Year)
{
    /// <summary>How many entries there are.</summary>
    public int Count => Day + Month + Year;
}
