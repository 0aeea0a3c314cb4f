namespace Dataset;

/// <summary>A permissible value of an enum.</summary>
public sealed class EnumValueInfo
{
    /// <summary>The text as YAML has it: <c>state_agency</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the C# member.</summary>
    public required string CSharpName { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What the value means, or the empty string.</summary>
    public string Description { get; init; } = "";

    /// <summary>What else the schema says: examples, mappings to other vocabularies, notes. Empty when it says nothing.</summary>
    public IReadOnlyList<MetadataInfo> Metadata { get; init; } = [];

    /// <summary>The expanded URI of the value's meaning, or the empty string.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Whether a fact that has this value is obsolete: retracted or superseded.</summary>
    public bool IsObsolete { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
