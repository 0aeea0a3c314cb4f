using System.Globalization;
using System.Text.Json;

namespace Dataset.Exports.Shapes;

/// <summary>The one text of a value, the same in every format: that of YAML where it has one.</summary>
public static class CanonicalText
{
    /// <summary>The text of a value.</summary>
    /// <param name="value">A value as <see cref="SlotInfo.GetValues"/> gives it; no record held by value.</param>
    public static string Of(object value) => value switch
    {
        string text => text,
        EdtfDate date => date.Text,
        EnumValueInfo item => item.Text,
        IFact fact => fact.Id,
        bool yes => yes ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        JsonElement element => element.GetRawText(),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
