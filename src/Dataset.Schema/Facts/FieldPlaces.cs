using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Finds where a field belongs that its record does not have: one level further out, or one further in.</summary>
/// <param name="schema">The schema.</param>
/// <param name="issues">The issues of the file.</param>
internal sealed class FieldPlaces(SchemaModel schema, IssueList issues)
{
    /// <summary>The place of a field; null where no record has room for it.</summary>
    /// <param name="field">Its name.</param>
    /// <param name="open">The record that it is written in and those around that, the innermost first.</param>
    public FieldPlace? Find(string field, IEnumerable<OpenRecord> open)
    {
        OpenRecord own = open.First();
        OpenRecord[] around = [.. open.Skip(1).Where(record => record.Knows(field) && record.Fields.Find(field) is null)];
        FieldPlace? inside = Inside(field, own);
        if (around.Length == 0)
        {
            return inside;
        }

        string neighbor = around[0].Current!.Key.Value;
        return new FieldPlace($" It is a field of the {around[0].Model.Name}: write it behind all of '{neighbor}', in line with that word.")
        {
            Around = around[0],
            IsOnly = around.Length == 1 && inside is null && Count(around[0].Fields, field) == 1,
        };
    }

    private FieldPlace? Inside(string field, OpenRecord own)
    {
        SlotModel[] slots = [.. own.Model.Slots.Where(slot => Holds(slot, field))];
        int at = own.Fields.Entries.Select(entry => entry.Key.Value).TakeWhile(name => name != field).Count();
        string[] above = [.. own.Fields.Entries.Take(at).Select(entry => entry.Key.Value)];
        SlotModel? slot = slots.OrderByDescending(slot => Array.LastIndexOf(above, slot.Name)).FirstOrDefault();
        if (slot is null)
        {
            return null;
        }

        YamlEntry? entry = own.Fields.Find(slot.Name);
        YamlMapping[] records = [.. Records(entry?.Value).Where(record => record.Find(field) is null)];
        if (records.Length > 0)
        {
            YamlScalar first = records[records.Length - 1].Entries[0].Key;
            return new FieldPlace($" It is a field under '{slot.Name}': write it in line with '{first.Value}' in line {issues.LineNumber(first.Span)}.")
            {
                Slot = slot.Name,
                Inside = records[records.Length - 1],
                IsOnly = slots.Length == 1 && records.Length == 1,
            };
        }

        if (entry is not null && !CoreSchema.IsNull(entry.Value))
        {
            return null;
        }

        string dash = slot.IsMultivalued ? ", behind '- '" : "";
        return new FieldPlace($" It is a field under '{slot.Name}': {(entry is null ? $"write '{slot.Name}:' above it, and indent it" : "indent it")} below that{dash}.")
        {
            Slot = slot.Name,
            IsOnly = slots.Length == 1,
        };
    }

    private bool Holds(SlotModel slot, string field) =>
        slot is { Kind: ValueKind.Inlined, Form: not SlotForm.Keyed, Alternatives.Count: 0, Range.Length: > 0, IsForbidden: false } && schema.Plan(slot.Range).Find(field) is not null;

    private static IEnumerable<YamlMapping> Records(YamlNode? value) => value switch
    {
        YamlMapping { Entries.Count: > 0 } record => [record],
        YamlSequence list => list.Items.OfType<YamlMapping>().Where(record => record.Entries.Count > 0),
        _ => [],
    };

    /// <summary>How often a key stands in a node and below it.</summary>
    private static int Count(YamlNode node, string key) => node switch
    {
        YamlMapping mapping => mapping.Entries.Sum(entry => (entry.Key.Value == key ? 1 : 0) + Count(entry.Value, key)),
        YamlSequence list => list.Items.Sum(item => Count(item, key)),
        _ => 0,
    };
}
