using System.Globalization;

namespace Dataset.Site.Reading;

/// <summary>A date in words, never more precise than it is written.</summary>
public static class DateText
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The date in words: <c>13 August 2024</c>, <c>about May 1948</c>, <c>August to September 1993</c>.</summary>
    /// <param name="date">Any date; one that words cannot tell, such as a year before 1, is given as written.</param>
    public static string InWords(EdtfDate date) => date.IsInterval ? IntervalInWords(date) : PointInWords(date);

    /// <summary>The date for the <c>datetime</c> attribute of HTML, or null when HTML has no form for it.</summary>
    /// <param name="date">Any date.</param>
    public static string? Machine(EdtfDate date) => IsPlain(date)
        && date is { Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year, Earliest: not null }
        && date.Text.All(c => c is '-' or (>= '0' and <= '9'))
            ? date.Text
            : null;

    /// <summary>The season of a date that is a season: <c>spring</c>.</summary>
    /// <param name="date">A date of that precision.</param>
    public static string SeasonOf(EdtfDate date) => Seasons[date.Text[6] - '1'];

    private static bool IsPlain(EdtfDate date) => date is { IsInterval: false, IsApproximate: false, IsUncertain: false };

    private static string IntervalInWords(EdtfDate interval) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => $"{WithoutWhatIsShared(start, end)} to {PointInWords(end)}",
        ({ } start, null) => $"from {PointInWords(start)}, {(interval.HasOpenEnd ? "without an end" : "end unknown")}",
        (null, { } end) => $"until {PointInWords(end)}, {(interval.HasOpenStart ? "without a beginning" : "beginning unknown")}",
        _ => interval.Text,
    };

    // "13 to 15 August 2024" and "August to September 1993": what both ends share is said once.
    private static string WithoutWhatIsShared(EdtfDate start, EdtfDate end) =>
        IsPlain(start) && IsPlain(end) && start.Precision == end.Precision && start.Earliest is { } a && end.Earliest is { } b && a.Year == b.Year
            ? start.Precision switch
            {
                EdtfPrecision.Day when a.Month == b.Month => a.Day.ToString(CultureInfo.InvariantCulture),
                EdtfPrecision.Day => Format(a, "d MMMM"),
                EdtfPrecision.Month => Format(a, "MMMM"),
                _ => PointInWords(start),
            }
            : PointInWords(start);

    private static string PointInWords(EdtfDate date)
    {
        if (date.Earliest is not { } day)
        {
            return date.Text;
        }

        string words = date.Precision switch
        {
            EdtfPrecision.Second => $"{Format(day, "d MMMM yyyy")}, {date.Text[11..]}",
            EdtfPrecision.Day => Format(day, "d MMMM yyyy"),
            EdtfPrecision.Month => Format(day, "MMMM yyyy"),
            EdtfPrecision.Season => string.Create(CultureInfo.InvariantCulture, $"{SeasonOf(date)} {day.Year}"),
            EdtfPrecision.Year => Format(day, "yyyy"),
            EdtfPrecision.Decade => $"{Format(day, "yyyy")}s",
            EdtfPrecision.Century => string.Create(CultureInfo.InvariantCulture, $"{day.Year} to {day.Year + 99}"),
            _ => date.Text,
        };
        return (date.IsApproximate ? "about " : "") + words + (date.IsUncertain ? " (uncertain)" : "");
    }

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
