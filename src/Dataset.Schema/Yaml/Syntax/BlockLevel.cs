namespace Dataset.Schema.Yaml.Syntax;

/// <summary>A list or mapping that lines can still belong to.</summary>
/// <param name="Column">The column of its items or keys.</param>
/// <param name="IsList">Whether its lines begin with dashes.</param>
internal readonly record struct BlockLevel(int Column, bool IsList);
