using System.Globalization;

namespace Dataset.Schema.Facts;

/// <summary>Full dates, dates with a time, and times of day as XML Schema writes them.</summary>
internal static class DateText
{
    private const int DateLength = 10;

    private static readonly string[] TimeFormats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] DateTimeFormats =
        ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Why a text is no full date, or null.</summary>
    public static string? DateProblem(string text)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return null;
        }

        return EdtfGrammar.TryParse(text, out _, out string reason) ? "year, month and day are expected, in years 0001 to 9999" : reason;
    }

    /// <summary>Why a text is no date with a time, or null.</summary>
    public static string? DateTimeProblem(string text)
    {
        // The format takes a point without digits behind it, which nothing else takes.
        if (text.IndexOf('.') is var point && (point < 0 || (point + 1 < text.Length && text[point + 1] is >= '0' and <= '9'))
            && DateTimeOffset.TryParseExact(text, DateTimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
        {
            return null;
        }

        string? date = text.Length > DateLength && text[DateLength] == 'T' ? DateProblem(text.Substring(0, DateLength)) : null;
        return date ?? "a date with a time is expected";
    }

    /// <summary>Why a text is neither a full date nor a date with a time, or null.</summary>
    public static string? DateOrDateTimeProblem(string text) => text.IndexOf('T') < 0 ? DateProblem(text) : DateTimeProblem(text);

    /// <summary>Whether a text is a time of day, perhaps with an offset from UTC.</summary>
    public static bool IsTime(string text) =>
        ClockText.TrySplit(text, out string clock, out _)
        && DateTime.TryParseExact(clock, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out _);
}
