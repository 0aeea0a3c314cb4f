using Dataset.Schema.Binding;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Reports fields that the class of their record does not have: misspelled, in a wrong place, or unknown.</summary>
/// <param name="schema">The schema.</param>
/// <param name="issues">The issues of the file.</param>
/// <param name="open">The records that are being bound, the innermost first.</param>
internal sealed class UnknownFields(SchemaModel schema, IssueList issues, Stack<OpenRecord> open)
{
    /// <summary>How many issues a file may have before no more moves are tried: each is tried on the whole fact.</summary>
    private const int MostTried = 100;

    private readonly FieldPlaces _places = new(schema, issues);

    /// <summary>The fields that records lack because they are written outside of them.</summary>
    private readonly Dictionary<YamlMapping, List<string>> _outside = new(ReferenceComparer<YamlMapping>.Instance);

    /// <summary>Whether fixes are looked for. They are not while one is judged.</summary>
    public bool HasFixes { get; init; } = true;

    /// <summary>Looks at the fields of the innermost record before they are bound: what is written outside of a record by mistake is not missing in it.</summary>
    /// <param name="areKnown">Whether the class has them all.</param>
    public void Begin(bool areKnown)
    {
        OpenRecord record = open.Peek();
        foreach (YamlEntry field in areKnown ? [] : record.Fields.Entries)
        {
            if (record.Plan.IndexOf(field.Key.Value) >= 0 || _places.Find(field.Key.Value, open) is not { Slot: { } slot } place)
            {
                continue;
            }

            if (place.Inside is null)
            {
                record.Mean(slot);
            }
            else if (_outside.TryGetValue(place.Inside, out List<string>? fields))
            {
                fields.Add(field.Key.Value);
            }
            else
            {
                _outside.Add(place.Inside, [field.Key.Value]);
            }
        }

        if (_outside.Count > 0 && _outside.TryGetValue(record.Fields, out List<string>? outside))
        {
            outside.ForEach(record.Mean);
        }
    }

    /// <summary>Reports a field of the innermost record, and remembers which one was meant, so that it is not reported as missing.</summary>
    /// <param name="field">The field.</param>
    public void Report(YamlEntry field)
    {
        OpenRecord record = open.Peek();
        string name = field.Key.Value;
        string[] free = [.. record.Model.Slots.Select(slot => slot.Name).Where(slot => record.Fields.Find(slot) is null && !record.IsMeant(slot, issues))];
        string? nearest = Suggestion.Nearest(name, free);
        if (_places.Find(name, open) is { } place)
        {
            place.Around?.MeanInside(name, issues.Count);
            Fix? fix = HasFixes && issues.Count < MostTried ? new MisplacedRun(schema, issues, open, _places).Fix(field, place, isSafe: place.IsOnly && nearest is null) : null;
            issues.Add(Rules.FactUnknownField, field.Key.Span, fix, name, record.Model.Name, place.Hint);
            return;
        }

        string hint = nearest is not null ? Suggestion.Sentence(nearest) : Suggestion.All(record.Model.Slots.Select(slot => slot.Name)) + Elsewhere(name);
        issues.Add(Rules.FactUnknownField, field.Key.Span, issues.Rename(field.Key.Span, name, free), name, record.Model.Name, hint);
        if (nearest is not null)
        {
            record.Mean(nearest);
        }
    }

    /// <summary>Where a record around has a field of that name already; with a space before the sentence.</summary>
    private string Elsewhere(string name)
    {
        OpenRecord? around = open.Skip(1).FirstOrDefault(record => record.Knows(name));
        return around?.Fields.Find(name) is { } field ? $" The {around.Model.Name} around it has '{name}' already, in line {issues.LineNumber(field.Key.Span)}." : "";
    }
}
