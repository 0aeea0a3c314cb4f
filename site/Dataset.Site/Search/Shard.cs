namespace Dataset.Site.Search;

/// <summary>What is found by words with one beginning or with a few.</summary>
/// <param name="Prefixes">The beginnings, the first of which names the files; a space at an end stands for the end of the word.</param>
/// <param name="IsOverview">Whether these are only the best of many, which longer shards have all of.</param>
/// <param name="Parts">The entries, as places in the list of all, in files of a bounded size.</param>
internal sealed record Shard(IReadOnlyList<string> Prefixes, bool IsOverview, IReadOnlyList<IReadOnlyList<int>> Parts);
