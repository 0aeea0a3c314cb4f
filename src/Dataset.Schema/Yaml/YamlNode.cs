namespace Dataset.Schema.Yaml;

/// <summary>A node of a YAML document, with its place in the text.</summary>
/// <param name="Span">The text of the node.</param>
public abstract record YamlNode(SourceSpan Span);
