using System.Globalization;
using System.Text.Json;

namespace Dataset.Exports.Tests.Readers;

/// <summary>The text by which values of all formats are compared. It is made here, not by what is tested.</summary>
internal static class ValueText
{
    /// <summary>A value as C# has it.</summary>
    public static string Of(object value) => value switch
    {
        string text => text,
        bool yes => yes ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => Number(number),
        decimal number => Number(number),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => Time(time),
        TimeOfDay time => time.ToString(),
        EdtfDate date => date.Text,
        EnumValueInfo item => item.Text,
        JsonElement element => Json(element.GetRawText()),
        _ => throw new InvalidOperationException($"No text for {value.GetType()}."),
    };

    /// <summary>A value as a text format has it.</summary>
    /// <param name="kind">What the value is.</param>
    /// <param name="text">The text.</param>
    public static string Of(SlotKind kind, string text) => kind switch
    {
        SlotKind.Boolean => text is "1" or "true" ? "true" : text is "0" or "false" ? "false" : throw new FormatException(text),
        SlotKind.Integer => Of(long.Parse(text, CultureInfo.InvariantCulture)),
        SlotKind.Float => Number(double.Parse(text, CultureInfo.InvariantCulture)),
        SlotKind.Decimal => Number(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        SlotKind.Date => Of(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        SlotKind.DateTime => Time(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)),
        SlotKind.Edtf => Of(EdtfDate.Parse(text)),
        SlotKind.Any => Json(text),
        _ => text,
    };

    private static string Number(double number) => (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);

    // 12.50 and 12.5 are one value.
    private static string Number(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    private static string Json(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return JsonSerializer.Serialize(document.RootElement);
    }
}
