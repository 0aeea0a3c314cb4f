namespace Dataset.Site.Search;

/// <summary>A name in the index from A to Z.</summary>
/// <param name="Name">The name.</param>
/// <param name="Entry">The fact that has it.</param>
public sealed record IndexLine(SearchName Name, SearchEntry Entry)
{
    /// <summary>Whether the fact has another label, to which the name leads.</summary>
    public bool IsOther => Name != Entry.Label;
}
