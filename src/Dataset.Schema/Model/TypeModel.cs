namespace Dataset.Schema.Model;

/// <summary>A type with everything it inherits.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="BuiltIn">The type of LinkML's own that it descends from.</param>
/// <param name="Patterns">The patterns that a value matches, all of them.</param>
/// <param name="Minimum">The least number, or null.</param>
/// <param name="Maximum">The greatest number, or null.</param>
/// <param name="Description">What it means.</param>
public sealed record TypeModel(
    string Name, ValueKind Kind, string BuiltIn, EquatableArray<string> Patterns, decimal? Minimum, decimal? Maximum, string Description)
{
    /// <summary>The words that a value does not have, or null.</summary>
    public WordList? Avoided { get; init; }

    /// <summary>The title for people.</summary>
    public string Title { get; init; } = Name;

    /// <summary>What else the schema says of it.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; } = [];
}
