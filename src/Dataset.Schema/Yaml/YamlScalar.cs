namespace Dataset.Schema.Yaml;

/// <summary>A scalar.</summary>
/// <param name="Value">The text after unquoting and folding.</param>
/// <param name="IsPlain">Whether it is written without quotes and not as a block, and so resolved by the core schema.</param>
/// <param name="Span">The text of the node, quotes included.</param>
public sealed record YamlScalar(string Value, bool IsPlain, SourceSpan Span) : YamlNode(Span);
