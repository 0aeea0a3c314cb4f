using Dataset.Schema.Facts;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Yaml;

/// <summary>Collects the entries of one mapping; of two entries with one key it keeps the first and reports the second.</summary>
/// <param name="issues">Where to report.</param>
/// <param name="silentFrom">An offset from which a repeated key is dropped without a word.</param>
internal sealed class YamlEntries(IssueList issues, int silentFrom = int.MaxValue)
{
    // Most mappings are small: a walk is faster than a table, and allocates nothing.
    private const int MaxWalk = 8;

    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, YamlEntry>? _keys;

    public int Count => _entries.Count;

    public void Add(YamlScalar key, YamlNode value)
    {
        if (Find(key.Value) is YamlEntry first)
        {
            if (key.Span.Start < silentFrom)
            {
                bool isRoot = LineText.StartOf(issues.Text, key.Span.Start, 0) == key.Span.Start;
                issues.Add(
                    Rules.YamlDuplicateKey, key.Span, Removal(first, key, value), key.Value, issues.LineNumber(first.Key.Span), isRoot ? "give it another name" : "make them a list");
            }

            return;
        }

        _entries.Add(new YamlEntry(key, value));
        _keys?.Add(key.Value, _entries[_entries.Count - 1]);
    }

    public EquatableArray<YamlEntry> ToEquatableArray() => _entries.Count == 0 ? EquatableArray<YamlEntry>.Empty : new(_entries.ToArray());

    private YamlEntry? Find(string key)
    {
        if (_keys is not null)
        {
            return _keys.TryGetValue(key, out YamlEntry? found) ? found : null;
        }

        foreach (YamlEntry entry in _entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        if (_entries.Count == MaxWalk)
        {
            _keys = _entries.ToDictionary(e => e.Key.Value);
        }

        return null;
    }

    /// <summary>The edit that removes an entry that says what the first one with its key says; null where it shares its line with something else.</summary>
    private Fix? Removal(YamlEntry first, YamlScalar key, YamlNode value)
    {
        string text = issues.Text;
        int line = LineText.StartOf(text, key.Span.Start, 0);
        int end = Math.Max(key.Span.End + 1, value.Span.End);
        int lineEnd = LineText.EndOf(text, end, text.Length);
        bool isAlone = LineText.SkipBlanks(text, line, key.Span.Start) == key.Span.Start && LineText.SkipBlanks(text, end, lineEnd) == lineEnd;
        return isAlone && value is YamlScalar { Span.Length: > 0 } scalar && text[scalar.Span.Start] is not ('|' or '>') && first.Value is YamlScalar && JsonText.Of(value) == JsonText.Of(first.Value)
            ? issues.Replace("remove the second one, which says the same", isSafe: true, SourceSpan.FromBounds(line, LineText.NextLine(text, lineEnd, text.Length)), "")
            : null;
    }
}
