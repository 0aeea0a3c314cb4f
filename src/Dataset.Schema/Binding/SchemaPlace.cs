using Dataset.Schema.Language;

namespace Dataset.Schema.Binding;

/// <summary>A place in a schema file.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The text.</param>
internal readonly record struct SchemaPlace(SchemaFile File, SourceSpan Span);
