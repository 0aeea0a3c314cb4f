namespace Dataset.Schema.Yaml;

/// <summary>A list.</summary>
/// <param name="Items">The elements.</param>
/// <param name="Span">The text of the node.</param>
public sealed record YamlSequence(EquatableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);
