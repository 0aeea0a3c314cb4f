namespace Dataset.Site.Search;

/// <summary>A name that a fact is found by.</summary>
/// <param name="Text">The name as the record has it.</param>
/// <param name="Language">Its language, or the empty string where the record does not say.</param>
/// <param name="IsIdentifier">Whether it is a symbol or a code and not a name in a language.</param>
public sealed record SearchName(string Text, string Language, bool IsIdentifier)
{
    /// <summary>The name in one piece, as names are compared.</summary>
    public string Key { get; } = Folding.Compact(Text);

    /// <summary>What it is found by.</summary>
    public IReadOnlyList<string> Words { get; } = [.. Folding.Words(Text).Distinct()];

    /// <summary>Its first token in one piece: a symbol is as well known without the year behind it, as <c>S/RES/242 (1967)</c> is.</summary>
    public string Head { get; } = string.Concat(Folding.Tokens(Text).FirstOrDefault() ?? []);
}
