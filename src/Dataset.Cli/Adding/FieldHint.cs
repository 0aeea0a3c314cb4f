using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Says what a field takes, for somebody who has not read the schema.</summary>
internal static class FieldHint
{
    /// <summary>What stands for the value in a call: <c>DATE</c>.</summary>
    /// <param name="slot">The slot.</param>
    public static string Placeholder(SlotModel slot) => slot.Kind switch
    {
        ValueKind.Reference => "ID",
        ValueKind.Date or ValueKind.Edtf => "DATE",
        ValueKind.Integer or ValueKind.Float or ValueKind.Decimal => "NUMBER",
        ValueKind.Boolean => "true",
        ValueKind.Uri => "ADDRESS",
        ValueKind.Enum => "VALUE",
        _ => "TEXT",
    };

    /// <summary>What the field takes, in words.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="schema">The schema.</param>
    public static string Words(SlotModel slot, SchemaModel schema) => slot.Kind switch
    {
        ValueKind.Reference => $"the identifier of one {string.Join(" or ", slot.RangeClasses)}",
        ValueKind.Edtf => "a date as precise as the source: 2024-08-13, 2022-10 or 2022",
        ValueKind.Date => "a full date: 2024-08-13",
        ValueKind.DateTime => "a date with a time: 2024-08-13T10:00:00Z",
        ValueKind.Time => "a time of day: 10:00:00",
        ValueKind.Integer => "a whole number",
        ValueKind.Float or ValueKind.Decimal => "a number",
        ValueKind.Boolean => "true or false",
        ValueKind.Uri => "an address: https://...",
        ValueKind.Enum when schema.Enum(slot.Range).Values is { Count: > 0 } values => "one of " + string.Join(", ", values.Select(value => value.Text)),
        ValueKind.Inlined => $"the fields of one {DraftShape.Held(slot)}",
        _ => "a text",
    };
}
