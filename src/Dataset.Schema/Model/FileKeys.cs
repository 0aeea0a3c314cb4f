namespace Dataset.Schema.Model;

/// <summary>The keys of the facts of a file: equal before and after an edit that changes no identifier and no reference.</summary>
/// <param name="Path">The file relative to the repository, with <c>/</c>.</param>
/// <param name="Facts">The keys in the order of the text.</param>
public sealed record FileKeys(string Path, EquatableArray<FactKey> Facts);
