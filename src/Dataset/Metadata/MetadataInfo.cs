namespace Dataset;

/// <summary>What a schema says of an element for people and other tools.</summary>
/// <param name="Key">The key of LinkML, as <c>see_also</c>; that of an annotation is <c>annotations.</c> and its name.</param>
/// <param name="Values">The values; one that is no text is JSON.</param>
public sealed record MetadataInfo(string Key, IReadOnlyList<string> Values);
