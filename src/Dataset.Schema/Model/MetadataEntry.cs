namespace Dataset.Schema.Model;

/// <summary>What a schema says of an element for people and other tools, and that no fact is held against.</summary>
/// <param name="Key">The key, as <c>see_also</c>; that of an annotation is <c>annotations.</c> and its name.</param>
/// <param name="Values">The values; one that is no text is JSON.</param>
public sealed record MetadataEntry(string Key, EquatableArray<string> Values);
