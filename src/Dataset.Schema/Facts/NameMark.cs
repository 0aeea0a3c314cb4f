namespace Dataset.Schema.Facts;

/// <summary>A name in a file that only the whole corpus can judge.</summary>
/// <param name="Kind">What the name is.</param>
/// <param name="Name">The name.</param>
/// <param name="Owner">For an identifier its collection, for a reference the slot, for a field the identifier of the fact that has it.</param>
/// <param name="Class">For an identifier the class of the fact, for a reference the range, for a field the slot that names it.</param>
/// <param name="Span">Where it stands.</param>
public sealed record NameMark(NameKind Kind, string Name, string Owner, string Class, SourceSpan Span);
