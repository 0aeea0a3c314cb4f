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
        ValueKind.Time => "global::System.TimeOnly",
        ValueKind.Edtf => RuntimeNames.Edtf,
        ValueKind.Enum => context.Type(context.Schema.Enum(slot.Range).CSharpName),
        _ => context.Type(context.Schema.Class(slot.Range).CSharpName),
    };

    /// <summary>The type of the property.</summary>
    public static string Property(SlotModel slot, EmitContext context)
    {
        string item = Item(slot, context);
        return slot.IsMultivalued ? $"{RuntimeNames.List}<{item}>" : slot.IsRequired ? item : item + "?";
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

        return slot.Kind switch
        {
            ValueKind.Reference => $"reader.ReadReference<{item}>()",
            ValueKind.Inlined => $"reader.ReadRecord<{item}>(static (ref {RuntimeNames.Reader} r) => new {item}(ref r)){(slot.IsRequired ? "!" : "")}",
            ValueKind.Enum => $"({item}{(slot.IsRequired ? "" : "?")})reader.ReadEnum(){(slot.IsRequired ? ".GetValueOrDefault()" : "")}",
            ValueKind.Text or ValueKind.Uri => "reader.ReadText()" + (slot.IsRequired ? " ?? \"\"" : ""),
            _ => $"reader.Read{slot.Kind}()" + (slot.IsRequired ? ".GetValueOrDefault()" : ""),
        };
    }

    private static string ReadItem(SlotModel slot, string item) => slot.Kind switch
    {
        ValueKind.Inlined => $"new {item}(ref r)",
        ValueKind.Enum => $"({item})r.ReadEnum().GetValueOrDefault()",
        ValueKind.Text or ValueKind.Uri => "r.ReadText() ?? \"\"",
        _ => $"r.Read{slot.Kind}().GetValueOrDefault()",
    };
}
