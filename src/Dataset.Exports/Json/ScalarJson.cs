using System.Text.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Json;

/// <summary>Writes single values as JSON.</summary>
internal static class ScalarJson
{
    /// <summary>Writes a truth value or a number as JSON has it, and any other value as its text.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="kind">What the value is.</param>
    /// <param name="value">The value; no reference and no record.</param>
    public static void Write(Utf8JsonWriter json, SlotKind kind, object value)
    {
        switch (kind)
        {
            case SlotKind.Boolean:
                json.WriteBooleanValue((bool)value);
                break;
            case SlotKind.Integer:
                json.WriteNumberValue((long)value);
                break;
            case SlotKind.Float:
                json.WriteNumberValue((double)value);
                break;
            default:
                json.WriteStringValue(CanonicalText.Of(value));
                break;
        }
    }
}
