using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>The value of a record that has none, as an expression of C#.</summary>
internal static class DefaultText
{
    public static string Of(SlotModel slot, FactValue value, EmitContext context) => value switch
    {
        ListValue list => $"{RuntimeNames.List}.Create<{SlotType.Item(slot, context)}>([{string.Join(", ", list.Items.Select(item => Of(slot, item, context)))}])",
        EnumValue permissible => $"{SlotType.Item(slot, context)}.{context.Schema.Enum(slot.Range).Values[permissible.Index].CSharpName}",
        ScalarValue scalar => Scalar(slot, scalar.Text, context),
        _ => "default",
    };

    private static string Scalar(SlotModel slot, string text, EmitContext context) => slot.Kind switch
    {
        ValueKind.Boolean => text,
        ValueKind.Integer => text + "L",
        ValueKind.Float when text is "NaN" => "double.NaN",
        ValueKind.Float when text is "Infinity" => "double.PositiveInfinity",
        ValueKind.Float when text is "-Infinity" => "double.NegativeInfinity",
        ValueKind.Float => text + "D",
        ValueKind.Decimal => text + "M",
        ValueKind.Date or ValueKind.DateTime or ValueKind.Time or ValueKind.Edtf =>
            $"{SlotType.Item(slot, context)}.Parse({Literal.String(text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => Literal.String(text),
    };
}
