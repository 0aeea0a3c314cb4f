namespace Dataset;

/// <summary>An enum of the schema.</summary>
public sealed class EnumInfo
{
    /// <summary>The name in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the C# enum.</summary>
    public required string CSharpName { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What the enum means, or the empty string.</summary>
    public string Description { get; init; } = "";

    /// <summary>What else the schema says: examples, mappings to other vocabularies, notes. Empty when it says nothing.</summary>
    public IReadOnlyList<MetadataInfo> Metadata { get; init; } = [];

    /// <summary>The permissible values; the C# value is the position in this list.</summary>
    public required IReadOnlyList<EnumValueInfo> Values { get; init; }
}
