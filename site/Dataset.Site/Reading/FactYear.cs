using System.Globalization;

namespace Dataset.Site.Reading;

/// <summary>The year and the decade that a date is listed under.</summary>
public static class FactYear
{
    /// <summary>The year in which a date begins, of one without a beginning the year in which it ends; null where neither is told.</summary>
    /// <param name="date">Any date.</param>
    public static int? Of(EdtfDate date) => date.Earliest?.Year ?? date.Latest?.Year;

    /// <summary>The first year of the decade of a year.</summary>
    /// <param name="year">A year from 1 to 9999.</param>
    public static int DecadeOf(int year) => year - (year % 10);

    /// <summary>The name of a decade, in addresses too: <c>1980s</c>.</summary>
    /// <param name="decade">The first year of the decade.</param>
    public static string NameOfDecade(int decade) => decade.ToString(CultureInfo.InvariantCulture) + "s";
}
