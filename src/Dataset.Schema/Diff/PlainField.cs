namespace Dataset.Schema.Diff;

/// <summary>A field with a value.</summary>
/// <param name="Name">The name in facts.</param>
/// <param name="Role">What a change of it means.</param>
/// <param name="Value">The value.</param>
public sealed record PlainField(string Name, FieldRole Role, PlainValue Value);
