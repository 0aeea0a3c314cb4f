namespace Dataset.Schema.Yaml;

/// <summary>An entry of a mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; an empty one is a plain scalar with empty text.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
