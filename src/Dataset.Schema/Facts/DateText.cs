using System.Globalization;

namespace Dataset.Schema.Facts;

/// <summary>Full dates, dates with a time, and times of day as XML Schema writes them.</summary>
internal static class DateText
{
    private static readonly string[] TimeFormats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] DateTimeFormats =
        ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Why a text is no full date, or null.</summary>
    public static string? DateProblem(string text)
    {
        if (!EdtfGrammar.TryParse(text, out _, out string reason))
        {
            return reason;
        }

        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : "year, month and day are expected";
    }

    /// <summary>Whether a text is a date with a time.</summary>
    public static bool IsDateTime(string text) =>
        DateTimeOffset.TryParseExact(text, DateTimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    /// <summary>Whether a text is a time of day.</summary>
    public static bool IsTime(string text) =>
        DateTime.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out _);
}
