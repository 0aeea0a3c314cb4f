using Dataset.Schema.Model;
using Dataset.Schema.Yaml;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Facts;

/// <summary>Mends fields in a wrong place: those that stand one below the other and belong to the same record are moved together.</summary>
/// <param name="schema">The schema.</param>
/// <param name="issues">The issues of the file.</param>
/// <param name="open">The record with the fields and those around it, the innermost first.</param>
/// <param name="places">Finds where fields belong.</param>
internal sealed class MisplacedRun(SchemaModel schema, IssueList issues, Stack<OpenRecord> open, FieldPlaces places)
{
    /// <summary>The most fields that are moved together.</summary>
    private const int Longest = 50;

    /// <summary>The edit that moves a field and those beside it that go with it. It was tried: nothing new is wrong with the fact then, and no word of it is lost.</summary>
    /// <param name="field">The field.</param>
    /// <param name="place">Where it belongs.</param>
    /// <param name="isSafe">Whether it belongs nowhere else.</param>
    /// <returns>Null where there is none that does.</returns>
    public Fix? Fix(YamlEntry field, FieldPlace place, bool isSafe)
    {
        OpenRecord record = open.Peek();
        EquatableArray<YamlEntry> fields = record.Fields.Entries;
        int at = record.Fields.IndexOf(field);
        int first = at;
        while (first > 0 && at - first < Longest && GoesWith(fields[first - 1], place))
        {
            first--;
        }

        int end = at + 1;
        while (end < fields.Count && end - at < Longest && GoesWith(fields[end], place))
        {
            end++;
        }

        FieldMove move = new(issues);
        Fix? fix = place.Around is { } around ? move.Out(record.Fields, first, end - first, around, isSafe)
            : record.Fields.Find(place.Slot!) is { } holder ? move.In(record.Fields, first, end - first, holder, place.Inside, isSafe)
            : null;
        return fix is not null && Mends(fix) ? fix : null;
    }

    private bool GoesWith(YamlEntry other, FieldPlace place) =>
        open.Peek().Plan.IndexOf(other.Key.Value) < 0 && places.Find(other.Key.Value, open) is { } found
        && ReferenceEquals(found.Around, place.Around) && ReferenceEquals(found.Inside, place.Inside) && found.Slot == place.Slot;

    private bool Mends(Fix fix)
    {
        OpenRecord fact = open.Last();
        string text = issues.Text;
        int start = LineText.StartOf(text, (fact.Key?.Span ?? fact.Fields.Span).Start, 0);
        int last = Math.Max(fact.Fields.Span.End, fix.Edits.Max(edit => edit.Span.End));
        int end = LineText.NextLine(text, LineText.EndOf(text, last, text.Length), text.Length);
        List<Rule> before = Judge(fact, text.Substring(start, end - start), out IEnumerable<string> wordsBefore);
        List<Rule> after = Judge(fact, EditedText.Of(text, start, end, fix.Edits), out IEnumerable<string> wordsAfter);
        return after.Count < before.Count && after.All(before.Remove) && wordsBefore.SequenceEqual(wordsAfter);
    }

    /// <summary>The rules that a fact breaks by itself, and all of its words in an order of their own.</summary>
    private List<Rule> Judge(OpenRecord fact, string text, out IEnumerable<string> words)
    {
        YamlFile file = YamlReader.Read("", text);
        IssueList found = new("", text);
        YamlNode? body = file.Root;
        YamlScalar? key = null;
        if (fact.Key is not null && file.Root is YamlMapping { Entries: [YamlEntry only] })
        {
            key = only.Key;
            body = only.Value;
        }

        new RecordBinder(schema, new FactNames(schema, isWhole: false), found, hasFixes: false).Bind(fact.Plan, key, body ?? new YamlMapping([], default));
        words = file.Root is null ? [] : Words(file.Root).OrderBy(word => word, StringComparer.Ordinal);
        return [.. file.Issues.Select(issue => issue.Rule), .. found.Broken];
    }

    private static IEnumerable<string> Words(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Words(entry.Value).Prepend(entry.Key.Value)),
        YamlSequence list => list.Items.SelectMany(Words),
        YamlScalar scalar when !CoreSchema.IsNull(scalar) => [scalar.Value],
        _ => [],
    };
}
