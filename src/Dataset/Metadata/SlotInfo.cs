namespace Dataset;

/// <summary>A slot of a class: a named field with a range.</summary>
/// <param name="read">Reads the values of one record: one boxed value per element, nothing for an absent value.</param>
public sealed class SlotInfo(Func<IRecord, IEnumerable<object>> read)
{
    /// <summary>The name in the schema and in YAML: <c>birth_date</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the C# property: <c>BirthDate</c>.</summary>
    public required string CSharpName { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What the slot means, or the empty string.</summary>
    public string Description { get; init; } = "";

    /// <summary>What else the schema says: examples, mappings to other vocabularies, notes. Empty when it says nothing.</summary>
    public IReadOnlyList<MetadataInfo> Metadata { get; init; } = [];

    /// <summary>The URI of the slot, expanded, or the empty string.</summary>
    public string Uri { get; init; } = "";

    /// <summary>What the values are.</summary>
    public required SlotKind Kind { get; init; }

    /// <summary>The name of the range as the schema writes it: a type, an enum or a class.</summary>
    public required string Range { get; init; }

    /// <summary>What the values meet besides their range, in words: how many there are, bounds, patterns.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Whether every instance has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the slot holds a list.</summary>
    public bool IsMultivalued { get; init; }

    /// <summary>Whether the slot identifies the instance.</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>Whether the value names the class of the instance, which can then be a descendant of the one that is expected.</summary>
    public bool IsTypeDesignator { get; init; }

    /// <summary>The names of the classes that a value can be of, where the range is what several of them have in common; else empty.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>The name of the inverse in the schema (<c>inverse</c>), or the empty string.</summary>
    public string Inverse { get; init; } = "";

    /// <summary>The values of this slot in a record: none, one, or for a multivalued slot many. <see cref="Kind"/> tells their type.</summary>
    /// <param name="record">An instance of the class that has the slot, or of a descendant.</param>
    public IEnumerable<object> GetValues(IRecord record) => read(record);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
