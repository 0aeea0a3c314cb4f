namespace Dataset.Schema.Yaml;

/// <summary>A stretch of text that could not be read; its issue is already reported, so nothing more is said of it.</summary>
/// <param name="Span">The text.</param>
public sealed record YamlBroken(SourceSpan Span) : YamlNode(Span);
