namespace Dataset.Schema.Diff;

/// <summary>A change of a value. An item of a list is a change of its own.</summary>
/// <param name="Path">Where the value is, in the names of the schema: <c>date</c>, <c>counts.in_favor</c>, <c>sources[tass-1].quote</c>.</param>
/// <param name="Kind">What the change means for the fact.</param>
/// <param name="Old">The value before, or null where there was none.</param>
/// <param name="New">The value after, or null where there is none.</param>
public sealed record FieldChange(string Path, ChangeKind Kind, PlainValue? Old, PlainValue? New);
