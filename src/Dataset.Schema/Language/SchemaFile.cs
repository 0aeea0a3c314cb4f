namespace Dataset.Schema.Language;

/// <summary>A schema file as written, with spans.</summary>
/// <param name="Path">The file, as the host names it.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Root">The file as an element.</param>
/// <param name="Issues">What is wrong with the file by itself.</param>
public sealed record SchemaFile(string Path, string Text, SchemaElement Root, EquatableArray<Issue> Issues);
