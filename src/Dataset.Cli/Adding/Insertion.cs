using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>Puts an entry into the text of a file; every character that is there stays.</summary>
internal static class Insertion
{
    // Fewer facts are in order by chance.
    private const int LeastOrdered = 3;

    /// <summary>The text with the entry: in the order of identifiers or dates where the file keeps one, else at the end.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entry">The new entry, bound.</param>
    /// <param name="lines">Its lines, which end with <c>\n</c>.</param>
    /// <param name="schema">The schema.</param>
    public static string Insert(LoadedFile file, BoundFact entry, string lines, SchemaModel schema)
    {
        string text = file.Yaml.Text;
        string end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string written = lines.ReplaceLineEndings(end);
        bool isSpaced = file.Entries.Count < 2 || file.Entries.Skip(1).Any(other => IsBlankBefore(text, Above(text, other.Key.Span.Start)));
        string space = isSpaced ? end : "";
        if (Follower(file, entry, schema) is { } next)
        {
            int at = Above(text, next.Key.Span.Start);
            return text.Insert(at, written + space);
        }

        string gap = text.Length == 0 || text.EndsWith('\n') ? "" : end;
        bool isBlankAtEnd = string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF')) || IsBlankBefore(text, text.Length);
        return text + gap + (isBlankAtEnd ? "" : space) + written;
    }

    private static YamlEntry? Follower(LoadedFile file, BoundFact entry, SchemaModel schema)
    {
        if (file.Entries.Count < LeastOrdered || file.Yaml.Root is not YamlMapping { Span: var root } || file.Yaml.Text[root.Start] == '{')
        {
            return null;
        }

        string[] ids = [.. file.Entries.Select(other => other.Key.Value)];
        if (IsOrdered(ids))
        {
            return file.Entries.FirstOrDefault(other => string.CompareOrdinal(other.Key.Value, entry.Id) > 0);
        }

        Dictionary<string, string?> dates = file.Bound.Facts.Facts.ToDictionary(fact => fact.Id, fact => EntryFeatures.DateOf(fact, schema));
        return EntryFeatures.DateOf(entry, schema) is { } date && Array.TrueForAll(ids, id => dates.GetValueOrDefault(id) is not null) && IsOrdered([.. ids.Select(id => dates[id]!)])
            ? file.Entries.FirstOrDefault(other => string.CompareOrdinal(dates[other.Key.Value], date) > 0)
            : null;
    }

    private static bool IsOrdered(string[] keys) => keys.Zip(keys.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) <= 0);

    /// <summary>Where the comment begins that stands right above a key, or else the line of the key.</summary>
    private static int Above(string text, int key)
    {
        int start = LineStart(text, key);
        while (start > 0 && LineStart(text, start - 1) is var line && text[line] == '#')
        {
            start = line;
        }

        // A comment from the first line on is about the file.
        return start == 0 ? LineStart(text, key) : start;
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static bool IsBlankBefore(string text, int at) =>
        at > 0 && text[LineStart(text, at - 1)..at] is var line && string.IsNullOrWhiteSpace(line);
}
