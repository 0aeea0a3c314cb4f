using System.Globalization;
using Dataset.Site.Reading;

namespace Dataset.Site.Citing;

/// <summary>The date of a reference, never more precise than it is known.</summary>
public static class ReferenceDate
{
    /// <summary>The date as APA has it, without brackets: <c>2024, August 13</c>, <c>ca. 1948, May</c>, <c>n.d.</c></summary>
    /// <param name="date">The date, or null.</param>
    public static string InApa(EdtfDate? date) => date switch
    {
        null => "n.d.",
        { IsInterval: true, Start: { } start, End: { } end } => Interval(start, end),
        { IsInterval: true } open => DateText.InWords(open),
        { } point => Point(point),
    };

    /// <summary>The one year that a date lies in, or null where it may be several.</summary>
    /// <param name="date">The date.</param>
    public static int? Year(EdtfDate date) =>
        date is { Precision: <= EdtfPrecision.Year, Earliest: { } first, Latest: { } last } && (first.Year == last.Year || IsSeason(date)) ? first.Year : null;

    /// <summary>Whether it is a single day, month or year.</summary>
    /// <param name="date">The date.</param>
    public static bool IsCalendar(EdtfDate date) =>
        date is { IsInterval: false, Precision: <= EdtfPrecision.Month or EdtfPrecision.Year, Earliest: not null };

    /// <summary>Whether it is a season of a year.</summary>
    /// <param name="date">The date.</param>
    public static bool IsSeason(EdtfDate date) => date is { IsInterval: false, Precision: EdtfPrecision.Season, Earliest: not null };

    /// <summary>The numbers of year, month and day of a single day, month or year, as far as they are known.</summary>
    /// <param name="date">A date that <see cref="IsCalendar"/>.</param>
    public static IReadOnlyList<int> Parts(EdtfDate date)
    {
        DateOnly first = date.Earliest!.Value;
        return date.Precision switch
        {
            EdtfPrecision.Year => [first.Year],
            EdtfPrecision.Month => [first.Year, first.Month],
            _ => [first.Year, first.Month, first.Day],
        };
    }

    private static string Interval(EdtfDate start, EdtfDate end)
    {
        if (!IsPlain(start) || !IsPlain(end) || start.Precision != end.Precision || start.Earliest!.Value.Year != end.Earliest!.Value.Year)
        {
            return $"{Point(start)}–{Point(end)}";
        }

        (DateOnly first, DateOnly last) = (start.Earliest.Value, end.Earliest.Value);
        string ending = start.Precision != EdtfPrecision.Month && first.Month == last.Month ? Format(last, "%d") : Point(end)[6..];
        return start.Precision == EdtfPrecision.Year ? Point(start) : $"{Point(start)}–{ending}";
    }

    private static bool IsPlain(EdtfDate date) => IsCalendar(date) && date is { IsApproximate: false, IsUncertain: false };

    private static string Point(EdtfDate date)
    {
        if (!IsCalendar(date) && !IsSeason(date))
        {
            return DateText.InWords(date);
        }

        DateOnly day = date.Earliest!.Value;
        string words = date.Precision switch
        {
            EdtfPrecision.Year => Format(day, "yyyy"),
            EdtfPrecision.Month => Format(day, "yyyy, MMMM"),
            EdtfPrecision.Season => $"{Format(day, "yyyy")}, {char.ToUpperInvariant(DateText.SeasonOf(date)[0])}{DateText.SeasonOf(date)[1..]}",
            _ => Format(day, "yyyy, MMMM d"),
        };
        return (date.IsApproximate ? "ca. " : "") + words + (date.IsUncertain ? "?" : "");
    }

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
