namespace Dataset.Site.Search;

/// <summary>A name that a fact is found by.</summary>
/// <param name="Text">The name as the record has it.</param>
/// <param name="Language">Its language, or the empty string where the record does not say.</param>
/// <param name="IsIdentifier">Whether it is a symbol or a code and not a name in a language.</param>
public sealed record SearchName(string Text, string Language, bool IsIdentifier)
{
    /// <summary>The name in one piece, as names are compared.</summary>
    public string Key { get; } = Folding.Compact(Text);
}
