using System.Globalization;
using Dataset.Site.Views;

namespace Dataset.Site.Timeline;

/// <summary>The chart of all years on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Chart">The chart.</param>
public sealed record YearChartView(PageContext Page, YearChart Chart) : IPageView
{
    /// <summary>What stands out, in words.</summary>
    public string InWords
    {
        get
        {
            YearBar most = Chart.Bars.MaxBy(b => b.Count)!;
            return string.Create(CultureInfo.InvariantCulture, $"From {Chart.Bars[0].From} to {Chart.Bars[^1].From}; most in the {Chart.Unit} {most.From}, with {most.Count}.");
        }
    }
}
