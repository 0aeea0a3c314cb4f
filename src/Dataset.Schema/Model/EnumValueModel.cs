namespace Dataset.Schema.Model;

/// <summary>A permissible value of an enum.</summary>
/// <param name="Text">The text as facts have it.</param>
/// <param name="CSharpName">The name of the C# member.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Description">What it means.</param>
/// <param name="Meaning">The expanded URI of its meaning, or the empty string.</param>
/// <param name="IsObsolete">Whether a fact that has it is retracted or superseded.</param>
/// <param name="Metadata">What else the schema says of it.</param>
public sealed record EnumValueModel(
    string Text, string CSharpName, string Title, string Description, string Meaning, bool IsObsolete, EquatableArray<MetadataEntry> Metadata);
