namespace Dataset.Exports.Shapes;

/// <summary>A field of a record in every format: the slots of that name of all classes that a record can be of, as one.</summary>
internal sealed class FieldShape
{
    /// <summary>The records that have the field.</summary>
    public required RecordShape Holder { get; init; }

    /// <summary>The place in <see cref="RecordShape.Fields"/>.</summary>
    public required int Index { get; init; }

    /// <summary>A slot of that name, for what it says to people.</summary>
    public required SlotInfo Slot { get; init; }

    /// <summary>What the values are. Where classes differ it is text.</summary>
    public required SlotKind Kind { get; init; }

    /// <summary>Whether the field is a list.</summary>
    public required bool IsMultivalued { get; init; }

    /// <summary>Whether every record has a value.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The permissible values, in the order of the schema, of a field that has an enum; else empty.</summary>
    public IReadOnlyList<EnumValueInfo> Permissible { get; init; } = [];

    /// <summary>The collections that a reference can lead to.</summary>
    public IReadOnlyList<CollectionInfo> Targets { get; init; } = [];

    /// <summary>The records of a field that holds them by value; else null.</summary>
    public RecordShape? Record { get; init; }

    /// <summary>The name.</summary>
    public string Name => Slot.Name;

    /// <summary>Whether tables hold the records as records. Those that can hold themselves are text in JSON there, since tables end.</summary>
    public bool IsNested => Record is { IsRecursive: false };

    /// <summary>The values in a record.</summary>
    /// <param name="record">A record of the shape.</param>
    public IEnumerable<object> Values(IRecord record)
    {
        SlotInfo? slot = Holder.SlotsOf(record)[Index];
        return slot is null ? []
            : slot.Kind == Kind ? slot.GetValues(record)
            : slot.GetValues(record).Select(CanonicalText.Of);
    }
}
