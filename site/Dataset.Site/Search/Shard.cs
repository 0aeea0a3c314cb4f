namespace Dataset.Site.Search;

/// <summary>What is found by words with one beginning.</summary>
/// <param name="Prefix">The beginning; a space at its end stands for the end of the word.</param>
/// <param name="IsOverview">Whether these are only the best of many, which longer shards have all of.</param>
/// <param name="Parts">The entries, as places in the list of all, in files of a bounded size.</param>
internal sealed record Shard(string Prefix, bool IsOverview, IReadOnlyList<IReadOnlyList<int>> Parts);
