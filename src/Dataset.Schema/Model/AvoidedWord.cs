namespace Dataset.Schema.Model;

/// <summary>A word or phrase that a text of a type does not have.</summary>
/// <param name="Word">The word; a <c>*</c> at its end stands for any ending.</param>
/// <param name="Hint">What to write instead, or the empty string.</param>
public sealed record AvoidedWord(string Word, string Hint);
