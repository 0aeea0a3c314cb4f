using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>The C# types of slots, and how they are read from the image.</summary>
internal static class SlotType
{
    /// <summary>The type of one value.</summary>
    public static string Item(SlotModel slot, EmitContext context) => slot.Kind switch
    {
        ValueKind.Text or ValueKind.Uri => "string",
        ValueKind.Boolean => "bool",
        ValueKind.Integer => "long",
        ValueKind.Float => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Date => "global::System.DateOnly",
        ValueKind.DateTime => "global::System.DateTimeOffset",
        ValueKind.Time => RuntimeNames.TimeOfDay,
        ValueKind.Edtf => RuntimeNames.Edtf,
        ValueKind.Any => RuntimeNames.Json,
        ValueKind.Enum => context.Type(context.Schema.Enum(slot.Range).CSharpName),
        // Classes that have nothing in common, or nothing that identifies them.
        ValueKind.Reference when slot.Range.Length == 0 || !context.Schema.Class(slot.Range).IsIdentified => RuntimeNames.Fact,
        ValueKind.Inlined when slot.Range.Length == 0 => RuntimeNames.Record,
        _ => context.Type(context.Schema.Class(slot.Range).CSharpName),
    };

    /// <summary>A slot as its property has it. A list stays that of the class that declares it, since lists of another type are other lists.</summary>
    public static SlotModel Declared(SlotModel slot, EmitContext context) =>
        slot.IsMultivalued ? context.Schema.Class(slot.DeclaringClass).FindSlot(slot.Name) ?? slot : slot;

    /// <summary>Whether a fact always has a value.</summary>
    public static bool IsNeverNull(SlotModel slot) => slot.IsRequired || slot.Default is not null;

    /// <summary>The type of the property.</summary>
    public static string Property(SlotModel slot, EmitContext context)
    {
        string item = Item(slot, context);
        return slot.IsMultivalued ? $"{RuntimeNames.List}<{item}>" : IsNeverNull(slot) ? item : item + "?";
    }

    /// <summary>Whether the property keeps an id and looks the fact up.</summary>
    public static bool IsReference(SlotModel slot) => slot.Kind == ValueKind.Reference && !slot.IsMultivalued;

    /// <summary>The expression that reads the value of the property, or of its field, from the image.</summary>
    public static string Read(SlotModel slot, EmitContext context)
    {
        string item = Item(slot, context);
        if (slot.IsMultivalued)
        {
            return slot.Kind == ValueKind.Reference
                ? $"reader.ReadReferences<{item}>()"
                : $"reader.ReadList<{item}>(static (ref {RuntimeNames.Reader} r) => {ReadItem(slot, item)})";
        }

        bool isNeverNull = IsNeverNull(slot);
        return slot.Kind switch
        {
            ValueKind.Reference => $"reader.ReadReference<{item}>()",
            ValueKind.Inlined => $"reader.ReadRecord<{item}>(static (ref {RuntimeNames.Reader} r) => {ReadItem(slot, item)}){(isNeverNull ? "!" : "")}",
            ValueKind.Enum => $"({item}{(isNeverNull ? "" : "?")})reader.ReadEnum(){(isNeverNull ? ".GetValueOrDefault()" : "")}",
            ValueKind.Text or ValueKind.Uri => "reader.ReadText()" + (isNeverNull ? " ?? \"\"" : ""),
            _ => $"reader.Read{slot.Kind}()" + (isNeverNull ? ".GetValueOrDefault()" : ""),
        };
    }

    private static string ReadItem(SlotModel slot, string item) => slot.Kind switch
    {
        ValueKind.Inlined when slot.IsPolymorphic => $"({item})DatasetImage.DecodeRecord(ref r)",
        ValueKind.Inlined => $"new {item}(ref r)",
        ValueKind.Enum => $"({item})r.ReadEnum().GetValueOrDefault()",
        ValueKind.Text or ValueKind.Uri => "r.ReadText() ?? \"\"",
        _ => $"r.Read{slot.Kind}().GetValueOrDefault()",
    };
}
