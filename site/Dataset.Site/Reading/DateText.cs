using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Site.Reading;

/// <summary>
/// A date in words, never more precise than it is written: Extended Date/Time Format, levels 0 and 1
/// (<c>1993-08/1993-09</c>, <c>1948-05~</c>, <c>201X</c>). What it cannot read it leaves as written.
/// </summary>
public static partial class DateText
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The date in words: <c>13 August 2024</c>, <c>about May 1948</c>, <c>August to September 1993</c>.</summary>
    /// <param name="edtf">The date as written.</param>
    public static string InWords(string edtf)
    {
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? PointInWords(edtf) : IntervalInWords(edtf[..slash], edtf[(slash + 1)..]);
    }

    /// <summary>The date for the <c>datetime</c> attribute of HTML, or null when HTML has no form for it.</summary>
    /// <param name="edtf">The date as written.</param>
    public static string? Machine(string edtf) =>
        Point().Match(edtf) is { Success: true } m && !m.Groups["q"].Success && m.Groups["y"].Length == 4
        && !edtf.Contains('X', StringComparison.Ordinal) && !edtf.StartsWith('-') && (!m.Groups["m"].Success || Month(m) is >= 1 and <= 12)
            ? edtf
            : null;

    /// <summary>A key that orders dates by their first day: year, month and day; what has no year comes first.</summary>
    /// <param name="edtf">The date as written.</param>
    public static (int Year, int Month, int Day) SortKey(string edtf)
    {
        var start = edtf.Split('/')[0];
        start = start is "" or ".." ? edtf[(edtf.IndexOf('/', StringComparison.Ordinal) + 1)..] : start;
        var m = Point().Match(start);
        return m.Success && int.TryParse(m.Groups["y"].Value.Replace('X', '0'), CultureInfo.InvariantCulture, out var year)
            ? (year, Number(m.Groups["m"]), Number(m.Groups["d"]))
            : (int.MinValue, 0, 0);
    }

    private static string IntervalInWords(string from, string to)
    {
        if (from is "" or "..")
        {
            return (to is "" or ".." ? "" : "until " + PointInWords(to)) + (from == "" ? " (beginning unknown)" : "");
        }

        if (to is "" or "..")
        {
            return "from " + PointInWords(from) + (to == "" ? " (end unknown)" : "");
        }

        var (a, b) = (Point().Match(from), Point().Match(to));
        var (left, right) = (PointInWords(from), PointInWords(to));
        if (!a.Success || !b.Success || a.Groups["q"].Success || b.Groups["q"].Success || Same(a, b, "y") == false)
        {
            return $"{left} to {right}";
        }

        // "13 to 15 August 2024" and "August to September 1993": what both share is said once.
        return IsDay(a) && IsDay(b) && Same(a, b, "m") ? string.Create(CultureInfo.InvariantCulture, $"{Number(a.Groups["d"])} to {right}")
            : IsMonth(a) && IsMonth(b) && !Same(a, b, "m") ? $"{left[..^(a.Groups["y"].Length + 1)]} to {right}"
            : $"{left} to {right}";
    }

    private static string PointInWords(string point)
    {
        var m = Point().Match(point);
        if (!m.Success)
        {
            return point;
        }

        var words = Unqualified(m);
        return words is null ? point : m.Groups["q"].Value switch
        {
            "~" => "about " + words,
            "?" => words + " (uncertain)",
            "%" => "about " + words + " (uncertain)",
            _ => words,
        };
    }

    private static string? Unqualified(Match m)
    {
        var year = YearInWords(m.Groups["y"].Value);
        if (!m.Groups["m"].Success || m.Groups["m"].Value == "XX")
        {
            return year;
        }

        return Month(m) switch
        {
            >= 1 and <= 12 and var month => (IsDay(m) ? Number(m.Groups["d"]).ToString(CultureInfo.InvariantCulture) + " " : "")
                + CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) + " " + year,
            >= 21 and <= 24 and var season when !m.Groups["d"].Success => $"{Seasons[season - 21]} {year}",
            _ => null,
        };
    }

    private static string YearInWords(string year)
    {
        var known = year.TrimEnd('X');
        return (year.Length - known.Length) switch
        {
            0 => year.StartsWith('-') ? $"{year} (astronomical year)" : year,
            1 => known + "0s",
            2 => $"the years {known}00 to {known}99",
            _ => year,
        };
    }

    private static bool Same(Match a, Match b, string group) => a.Groups[group].Value == b.Groups[group].Value;

    private static bool IsDay(Match m) => m.Groups["d"].Success && m.Groups["d"].Value != "XX";

    private static bool IsMonth(Match m) => !m.Groups["d"].Success && Month(m) is >= 1 and <= 12;

    private static int Month(Match m) => Number(m.Groups["m"]);

    private static int Number(Group g) => int.TryParse(g.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    [GeneratedRegex("^(?<y>-?[0-9]{2,4}X{0,2})(-(?<m>[0-9]{2}|XX)(-(?<d>[0-9]{2}|XX))?)?(?<q>[~?%])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Point();
}
