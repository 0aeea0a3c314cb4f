using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Binds the values of slots: lists, mappings of records, records and scalars.</summary>
internal sealed class ValueBinder(RecordBinder records, ScalarBinder scalars, SchemaModel schema, FactNames names, IssueList issues)
{
    private readonly RoleBinder _roles = new(names, issues);

    /// <summary>The value of a slot; null when there is none, or none that could be bound, which is reported.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="node">The value as written.</param>
    /// <param name="siblings">The fields of the record that has it.</param>
    public FactValue? Bind(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        if (node is YamlBroken || CoreSchema.IsNull(node))
        {
            return null;
        }

        switch (slot.Form)
        {
            case SlotForm.Keyed when IsOneRecord(schema.Class(slot.Range), node):
                Misshapen(slot, node, "a mapping of identifiers to records", "Write each record under its identifier.", "the fields of one record");
                return null;
            case SlotForm.Keyed when node is YamlMapping mapping:
                return List(mapping.Entries.Select(entry => new RecordValue(records.BindKeyed(slot, entry.Key, entry.Value))));
            case SlotForm.Keyed:
                Misshapen(slot, node, "a mapping of identifiers to records", "Write each record under its identifier.");
                return null;
            case SlotForm.List when node is YamlSequence list:
                return List(list.Items.Select(item => BindItem(slot, item, siblings)));
            case SlotForm.List:
                Misshapen(slot, node, "a list", "Write each value on a line of its own, behind '- '.");
                return null;
            default:
                return BindOne(slot, node, siblings);
        }
    }

    /// <summary>The shape of a node in words.</summary>
    public static string Shape(YamlNode node) => node switch
    {
        YamlMapping => "a mapping",
        YamlSequence => "a list",
        _ => "a single value",
    };

    /// <summary>Whether a mapping holds the fields of one record where identifiers of several are expected: the level between is forgotten.</summary>
    public static bool IsOneRecord(ClassModel model, YamlNode node) =>
        node is YamlMapping { Entries.Count: > 0 } mapping
        && mapping.Entries.All(e => model.FindSlot(e.Key.Value) is not null && e.Value is YamlScalar or YamlSequence && !CoreSchema.IsNull(e.Value));

    private static ListValue List(IEnumerable<FactValue?> items) => new(items.OfType<FactValue>().ToEquatableArray());

    private void Misshapen(SlotModel slot, YamlNode node, string expected, string wayOut, string? shape = null) =>
        issues.Add(Rules.FactShape, node.Span, $"'{slot.Name}'", shape ?? Shape(node), expected, wayOut);

    private FactValue? BindItem(SlotModel slot, YamlNode item, YamlMapping siblings)
    {
        if (!CoreSchema.IsNull(item))
        {
            return BindOne(slot, item, siblings);
        }

        issues.Add(Rules.FactShape, item.Span, $"'{slot.Name}'", "a list with an empty value", "values", "Write the value behind '- ', or remove the line.");
        return null;
    }

    private FactValue? BindOne(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        switch (node)
        {
            case YamlBroken:
                return null;
            case YamlMapping mapping when slot.Kind == ValueKind.Inlined:
                return new RecordValue(records.BindInlined(slot, mapping));
            case YamlScalar scalar when slot.Kind != ValueKind.Inlined:
                return BindScalar(slot, scalar, siblings);
            case var _ when slot.Kind == ValueKind.Inlined:
                Misshapen(slot, node, $"the fields of a record ({slot.Range})", "Write them as a mapping, each on a line of its own.");
                return null;
            default:
                string wayOut = slot.Kind == ValueKind.Reference
                    ? $"Write the identifier of the {slot.Range}."
                    : "Write the value behind the colon, in quotes if it holds ': ' or begins with a bracket.";
                Misshapen(slot, node, "a single value", wayOut);
                return null;
        }
    }

    private FactValue? BindScalar(SlotModel slot, YamlScalar scalar, YamlMapping siblings)
    {
        if (slot.Kind == ValueKind.Enum)
        {
            return scalars.BindEnum(slot, schema.Enum(slot.Range), scalar);
        }

        if (scalars.Bind(slot, scalar) is not { } text)
        {
            return null;
        }

        if (slot.Kind == ValueKind.Reference)
        {
            names.AddReference(slot, text, scalar.Span);
            return new ReferenceValue(text);
        }

        _roles.Check(slot, scalar, records.Holders, siblings);
        return new ScalarValue(text);
    }
}
