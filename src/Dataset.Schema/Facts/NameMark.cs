namespace Dataset.Schema.Facts;

/// <summary>A name in a file that only the whole corpus can judge.</summary>
/// <param name="Kind">What the name is.</param>
/// <param name="Name">The name.</param>
/// <param name="Class">For an identifier the class of the record, for a reference that of the record that holds it, for a unique key the one that declares it, for a field the range of the reference to the fact that has it.</param>
/// <param name="Owner">For an identifier the collection, or the empty string; for a field the identifier of the fact that has it.</param>
/// <param name="Slot">For a reference and a field, the slot whose value the name is; for a unique key its name.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct NameMark(NameKind Kind, string Name, string Class, string Owner, string Slot, SourceSpan Span);
