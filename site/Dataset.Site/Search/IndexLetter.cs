namespace Dataset.Site.Search;

/// <summary>The names that begin with one letter.</summary>
/// <param name="Letter">The letter, or the empty string for names that begin with none.</param>
/// <param name="Lines">The names, in their order.</param>
public sealed record IndexLetter(string Letter, IReadOnlyList<IndexLine> Lines)
{
    /// <summary>The letter for people.</summary>
    public string Title => Letter.Length > 0 ? Letter.ToUpperInvariant() : "Other signs";
}
