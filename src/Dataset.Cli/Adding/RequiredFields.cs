using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Formatting;
using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Finds what an entry must have.</summary>
/// <param name="schema">The schema.</param>
internal sealed class RequiredFields(SchemaModel schema)
{
    // A record may have to hold another of its own class; nobody is asked for such a chain.
    private const int Deepest = 4;

    private readonly DraftShape _shape = new(schema);
    private readonly RuleFields _rules = new(schema);

    /// <summary>The fields that are missing in an entry and in the records that it holds, in the order in which they are written.</summary>
    /// <param name="entry">The entry.</param>
    public IEnumerable<MissingField> Missing(DraftRecord entry) => Missing(entry, "", 0);

    /// <summary>The slots of a record that must have a value, in the order in which they are written.</summary>
    /// <param name="record">The record.</param>
    public IEnumerable<SlotModel> Required(DraftRecord record)
    {
        ClassModel @class = _shape.ClassOf(record);
        return FieldOrder.Slots(schema.Plan(@class.Name), schema).Where(slot => MustHaveValue(slot, @class));
    }

    /// <summary>The ways to meet the first rule that a record breaks for want of fields: the slots to add, for each way.</summary>
    /// <param name="record">The record.</param>
    public IReadOnlyList<IReadOnlyList<SlotModel>> ByRules(DraftRecord record) => _rules.Ways(record);

    private bool MustHaveValue(SlotModel slot, ClassModel @class) => slot is { IsIdentifier: false, Default: null }
        && (slot.IsRequired || slot.Conditions.MinimumCardinality > 0 || (slot.IsTypeDesignator && schema.Concrete(@class.Name).Count > 1));

    private IEnumerable<MissingField> Missing(DraftRecord record, string path, int depth)
    {
        foreach (SlotModel slot in Required(record).Where(slot => record.Find(slot.Name) is null))
        {
            string field = path + slot.Name;
            DraftRecord? held = slot is { Kind: ValueKind.Inlined, Form: not SlotForm.Keyed } && depth < Deepest ? new DraftRecord(DraftShape.Held(slot)) : null;
            MissingField[] inside = held is null ? [] : [.. Missing(held, $"{field}{(slot.IsMultivalued ? "[0]" : "")}.", depth + 1)];
            foreach (MissingField missing in inside.DefaultIfEmpty(new MissingField(slot, field)))
            {
                yield return missing;
            }
        }

        IReadOnlyList<IReadOnlyList<SlotModel>> ways = ByRules(record);
        foreach (SlotModel slot in ways.SelectMany(way => way).Distinct().Where(slot => !Required(record).Contains(slot)))
        {
            string[] others = [.. ways.Where(way => !way.Contains(slot)).Select(way => string.Join(" and ", way.Select(other => $"'{other.Name}'")))];
            yield return new MissingField(slot, path + slot.Name) { Instead = others };
        }

        foreach ((string name, DraftValue value) in record.Fields)
        {
            IEnumerable<(DraftRecord, string)> held = value switch
            {
                DraftRecord { Class.Length: > 0 } one => [(one, $"{path}{name}.")],
                DraftList list => list.Items.Select((item, i) => (Item: item as DraftRecord, i)).Where(item => item.Item is not null)
                    .Select(item => (item.Item!, string.Create(CultureInfo.InvariantCulture, $"{path}{name}[{item.i}]."))),
                _ => [],
            };
            foreach (MissingField missing in held.SelectMany(item => Missing(item.Item1, item.Item2, depth)))
            {
                yield return missing;
            }
        }
    }
}
