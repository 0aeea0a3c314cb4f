using System.Globalization;
using Dataset.Site.Views;

namespace Dataset.Site.Timeline;

/// <summary>The places of the pages of the timeline.</summary>
public static class TimelinePaths
{
    /// <summary>The page of all years.</summary>
    public const string Overview = "timeline/index.html";

    /// <summary>The page of a decade.</summary>
    /// <param name="decade">The decade.</param>
    public static string Of(TimelineDecade decade) => $"timeline/{decade.Title}.html";

    /// <summary>The address of a year, which stays the same however much the year grows.</summary>
    /// <param name="decade">The decade.</param>
    /// <param name="year">A year of it.</param>
    public static string Of(TimelineDecade decade, TimelineYear year) => $"{Of(decade)}#{year.Anchor}";

    /// <summary>A page of a year that has pages of its own.</summary>
    /// <param name="year">The year.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public static string OfYear(int year, int number) => SitePaths.Numbered(string.Create(CultureInfo.InvariantCulture, $"timeline/{year}"), number);
}
