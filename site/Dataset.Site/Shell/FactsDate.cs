using System.Globalization;

namespace Dataset.Site.Shell;

/// <summary>Reads the date of the facts as builds hand it on.</summary>
public static class FactsDate
{
    /// <summary>The variable by which reproducible builds hand on the date of the commit: seconds since 1970-01-01T00:00:00Z.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    /// <summary>The date in UTC, or null where the variable is not set or is no such number.</summary>
    /// <param name="value">The value of the variable.</param>
    public static DateOnly? OfEnvironment(string? value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
}
