namespace Dataset.Schema.Yaml;

/// <summary>A YAML file as written.</summary>
/// <param name="Path">The file, as the host names it.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Root">The node of its document; null when it holds nothing but comments.</param>
/// <param name="Issues">What is wrong with it as YAML, in the order of the text.</param>
public sealed record YamlFile(string Path, string Text, YamlNode? Root, EquatableArray<Issue> Issues);
