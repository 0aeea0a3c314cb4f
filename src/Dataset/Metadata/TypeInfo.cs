namespace Dataset;

/// <summary>A type of the schema: which texts, numbers or dates a slot takes.</summary>
public sealed class TypeInfo
{
    /// <summary>The name in the schema: <c>edtf_date</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What the type means, or the empty string.</summary>
    public string Description { get; init; } = "";

    /// <summary>What else the schema says: examples, mappings to other vocabularies, notes. Empty when it says nothing.</summary>
    public IReadOnlyList<MetadataInfo> Metadata { get; init; } = [];

    /// <summary>The type of LinkML that it narrows: <c>string</c>.</summary>
    public required string BuiltIn { get; init; }

    /// <summary>What the values are.</summary>
    public required SlotKind Kind { get; init; }

    /// <summary>What a value meets besides, in words: bounds and patterns, those of the types it narrows included.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
