using System.Text;

namespace Dataset.Site.Search;

/// <summary>Cuts the words of all entries into shards by what they begin with: one that grows past the bound is cut further.</summary>
/// <param name="entries">The entries, the one with the most references to it first.</param>
/// <param name="sizes">How many bytes each of them takes.</param>
/// <param name="bound">How many bytes a file may have, unless a single entry has more.</param>
internal sealed class ShardBuilder(IReadOnlyList<SearchEntry> entries, IReadOnlyList<int> sizes, int bound)
{
    /// <summary>Longer words are told apart by this many characters only, so that the depth is bounded.</summary>
    public const int LongestKey = 24;

    /// <summary>How many entries are listed for a beginning that has too many: more than a reader is shown at once.</summary>
    public const int OverviewLength = 20;

    private readonly List<Shard> _shards = [];
    private (string Key, int Entry)[] _keys = [];

    /// <summary>The shards, in the order of their beginnings.</summary>
    public IReadOnlyList<Shard> Build()
    {
        _keys = [.. entries.AsParallel().AsOrdered().SelectMany((entry, i) => entry.Words.Select(word => (KeyOf(word), i)).Distinct())];
        Array.Sort(_keys, static (a, b) => string.CompareOrdinal(a.Key, b.Key) is var order and not 0 ? order : a.Entry.CompareTo(b.Entry));
        Split(0, _keys.Length, 0);
        return _shards;
    }

    /// <summary>A word as the shards know it: with a space at its end, or cut where it is too long.</summary>
    /// <param name="word">A word of an entry.</param>
    public static string KeyOf(string word) => word.Length <= LongestKey ? word + " " : word[..CutOf(word)];

    // Not between the halves of one character.
    private static int CutOf(string word) => char.IsHighSurrogate(word[LongestKey - 1]) ? LongestKey - 1 : LongestKey;

    /// <summary>Makes the shards of a range of words that have a beginning in common; neighbors that are small share one.</summary>
    private void Split(int from, int to, int length)
    {
        List<string> prefixes = [];
        IReadOnlyList<int> together = [];
        foreach ((string prefix, Range range) in Children(from, to, length))
        {
            List<int> found = [.. _keys[range].Select(key => key.Entry).Distinct().Order()];
            List<int> union = [.. together.Union(found).Order()];
            if (prefixes.Count > 0 && SizeOf(union) <= bound)
            {
                prefixes.Add(prefix);
                together = union;
                continue;
            }

            Flush(prefixes, together);
            if (SizeOf(found) <= bound || _keys[range].All(key => key.Key.Length == prefix.Length))
            {
                (prefixes, together) = ([prefix], found);
                continue;
            }

            (prefixes, together) = ([], []);
            _shards.Add(new Shard([prefix], IsOverview: true, [[.. found.OrderBy(entry => entries[entry].Rank(prefix)).Take(OverviewLength)]]));
            Split(range.Start.Value, range.End.Value, prefix.Length);
        }

        Flush(prefixes, together);
    }

    private void Flush(IReadOnlyList<string> prefixes, IReadOnlyList<int> found)
    {
        if (prefixes.Count > 0)
        {
            _shards.Add(new Shard(prefixes, IsOverview: false, [.. Cut(found)]));
        }
    }

    private int SizeOf(IEnumerable<int> found) => found.Sum(entry => sizes[entry]);

    /// <summary>The beginnings that are one character longer, each with the range of its words.</summary>
    private IEnumerable<(string Prefix, Range Words)> Children(int from, int to, int length)
    {
        for (int start = from, end; start < to; start = end)
        {
            string prefix = Begin(_keys[start].Key, length);
            for (end = start + 1; end < to && _keys[end].Key.StartsWith(prefix, StringComparison.Ordinal); end++)
            {
                // The words stand in ordinal order, so those of one beginning follow each other.
            }

            yield return (prefix, start..end);
        }
    }

    private IEnumerable<IReadOnlyList<int>> Cut(IReadOnlyList<int> found)
    {
        List<int> part = [];
        int size = 0;
        foreach (int entry in found)
        {
            if (part.Count > 0 && size + sizes[entry] > bound)
            {
                yield return part;
                part = [];
                size = 0;
            }

            part.Add(entry);
            size += sizes[entry];
        }

        yield return part;
    }

    /// <summary>The beginning that is one character longer.</summary>
    private static string Begin(string key, int length) =>
        key[..(length + (Rune.TryGetRuneAt(key, length, out Rune rune) ? rune.Utf16SequenceLength : 1))];
}
