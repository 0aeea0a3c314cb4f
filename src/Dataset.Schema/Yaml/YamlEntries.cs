using System.Globalization;

namespace Dataset.Schema.Yaml;

/// <summary>Collects the entries of one mapping; of two entries with one key it keeps the first and reports the second.</summary>
/// <param name="issues">Where to report.</param>
/// <param name="silentFrom">An offset from which a repeated key is dropped without a word.</param>
internal sealed class YamlEntries(IssueList issues, int silentFrom = int.MaxValue)
{
    // Most mappings are small: a walk is faster than a table, and allocates nothing.
    private const int MaxWalk = 8;

    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, YamlScalar>? _keys;

    public int Count => _entries.Count;

    public void Add(YamlScalar key, YamlNode value)
    {
        if (Find(key.Value) is YamlScalar first)
        {
            if (key.Span.Start < silentFrom)
            {
                string line = issues.LineNumber(first.Span);
                issues.Add(Rules.YamlDuplicateKey, key.Span, key.Value, line);
            }

            return;
        }

        _entries.Add(new YamlEntry(key, value));
        _keys?.Add(key.Value, key);
    }

    public EquatableArray<YamlEntry> ToEquatableArray() => _entries.Count == 0 ? EquatableArray<YamlEntry>.Empty : new(_entries.ToArray());

    private YamlScalar? Find(string key)
    {
        if (_keys is not null)
        {
            return _keys.TryGetValue(key, out YamlScalar? found) ? found : null;
        }

        foreach (YamlEntry entry in _entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Key;
            }
        }

        if (_entries.Count == MaxWalk)
        {
            _keys = _entries.ToDictionary(e => e.Key.Value, e => e.Key);
        }

        return null;
    }
}
