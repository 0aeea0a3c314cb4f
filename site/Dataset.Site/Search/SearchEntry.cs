using Dataset.Site.Reading;

namespace Dataset.Site.Search;

/// <summary>A fact as it is searched.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Address">Where it is published.</param>
/// <param name="Label">Its label.</param>
/// <param name="Names">Its other names, symbols and codes; the identifier is not among them.</param>
/// <param name="Weight">How many facts refer to it.</param>
public sealed record SearchEntry(IFact Fact, FactAddress Address, SearchName Label, IReadOnlyList<SearchName> Names, int Weight)
{
    private readonly string _id = Folding.Compact(Fact.Id);

    /// <summary>Everything that it is found by: words of its names, symbols and identifier, each once.</summary>
    public IEnumerable<string> Words => AllNames.SelectMany(name => name.Words)
        .Concat(Folding.Words(Fact.Id))
        .Concat(AllNames.Select(name => name.Key).Where(key => key.Length is > 0 and <= ShardBuilder.LongestKey))
        .Distinct();

    private IEnumerable<SearchName> AllNames => Names.Prepend(Label);

    /// <summary>How well it answers a query of one word that it is found by; less is better. The same as in <c>Script/20-index.js</c>.</summary>
    /// <param name="query">The word, folded.</param>
    public int Rank(string query) =>
        _id == query || Names.Any(name => name.IsIdentifier && (name.Key == query || name.Head == query)) ? 0
        : AllNames.Any(name => name.Key == query) ? 1
        : AllNames.Any(name => name.Key.StartsWith(query, StringComparison.Ordinal) || name.Words.Contains(query)) ? 2
        : 3;
}
