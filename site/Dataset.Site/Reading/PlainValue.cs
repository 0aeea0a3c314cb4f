using System.Globalization;
using System.Text.Json;

namespace Dataset.Site.Reading;

/// <summary>A number, a truth value or a time, for people.</summary>
public static class PlainValue
{
    /// <summary>The value in the form of the site, whatever the machine's culture.</summary>
    /// <param name="value">A value of a slot.</param>
    public static string InWords(object value) => value switch
    {
        bool yes => yes ? "Yes" : "No",
        // A year or a code may be stored as a number: four digits get no separator.
        long number => number.ToString(number is > -10_000 and < 10_000 ? "0" : "N0", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("d MMMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture),
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString()!,
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
