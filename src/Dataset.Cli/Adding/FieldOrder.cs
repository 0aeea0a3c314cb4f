using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>The order in which the entries that are there write their fields; what they leave open is in the order of the schema.</summary>
internal sealed class FieldOrder
{
    private readonly Dictionary<(string Class, string First, string Second), int> _before = [];
    private readonly SchemaModel _schema;
    private readonly DraftShape _shape;

    /// <summary>Reads the order from entries.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="className">Their class.</param>
    public FieldOrder(SchemaModel schema, IEnumerable<YamlNode> entries, string className)
    {
        _schema = schema;
        _shape = new DraftShape(schema);
        foreach (YamlMapping mapping in entries.OfType<YamlMapping>())
        {
            Learn(mapping, className);
        }
    }

    /// <summary>Names of fields in the order in which a record of a class has them.</summary>
    /// <param name="className">The class.</param>
    /// <param name="names">The names.</param>
    public IReadOnlyList<string> Sort(string className, IEnumerable<string> names)
    {
        string[] known = [.. _shape.SlotNames(className)];
        List<string> open = [.. names.OrderBy(name => Array.IndexOf(known, name) is var place && place < 0 ? int.MaxValue : place)];
        List<string> sorted = [];
        while (open.Count > 0)
        {
            // Where entries contradict each other in a circle, no field is free, and the order of the schema decides.
            string next = open.Find(name => open.TrueForAll(other => Lead(className, other, name) <= 0)) ?? open[0];
            open.Remove(next);
            sorted.Add(next);
        }

        return sorted;
    }

    private int Lead(string className, string first, string second) =>
        _before.GetValueOrDefault((className, first, second)) - _before.GetValueOrDefault((className, second, first));

    private void Learn(YamlMapping mapping, string className)
    {
        for (int i = 0; i < mapping.Entries.Count; i++)
        {
            YamlEntry entry = mapping.Entries[i];
            for (int j = i + 1; j < mapping.Entries.Count; j++)
            {
                (string, string, string) pair = (className, entry.Key.Value, mapping.Entries[j].Key.Value);
                _before[pair] = _before.GetValueOrDefault(pair) + 1;
            }

            if (_shape.FindSlot(className, entry.Key.Value) is { Kind: ValueKind.Inlined } slot && !_schema.Class(DraftShape.Held(slot)).IsAny)
            {
                foreach (YamlMapping held in Held(entry.Value, slot))
                {
                    Learn(held, DraftShape.Held(slot));
                }
            }
        }
    }

    private static IEnumerable<YamlMapping> Held(YamlNode value, SlotModel slot) => value switch
    {
        YamlSequence sequence => sequence.Items.OfType<YamlMapping>(),
        YamlMapping mapping when slot.Form == SlotForm.Keyed => mapping.Entries.Select(entry => entry.Value).OfType<YamlMapping>(),
        YamlMapping mapping => [mapping],
        _ => [],
    };
}
