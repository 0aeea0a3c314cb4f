using System.Globalization;

namespace Dataset.Site.Reading;

/// <summary>A value in the form in which files of facts have it.</summary>
public static class StoredText
{
    /// <summary>The text of a value that is no record and no JSON.</summary>
    /// <param name="value">A value of a slot.</param>
    public static string Of(object value) => value switch
    {
        string text => text,
        IFact fact => fact.Id,
        EdtfDate date => date.Text,
        EnumValueInfo item => item.Text,
        bool yes => yes ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
