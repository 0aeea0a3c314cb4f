namespace Dataset.Schema.Model;

/// <summary>The facts of a file, without spans: equal before and after an edit that changes no value.</summary>
/// <param name="Path">The file relative to the repository, with <c>/</c>.</param>
/// <param name="Facts">The facts in the order of the text.</param>
public sealed record FileFacts(string Path, EquatableArray<BoundFact> Facts);
