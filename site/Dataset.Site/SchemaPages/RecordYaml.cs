using System.Text;
using System.Text.Json;
using Dataset.Exports.Shapes;
using Dataset.Site.Reading;

namespace Dataset.Site.SchemaPages;

/// <summary>Writes records as files of facts have them. What stands there is what was compiled: comments and the author's own line breaks are gone.</summary>
public static class RecordYaml
{
    private const int LongestFlow = 100;
    private const string Step = "  ";

    /// <summary>A fact under its identifier.</summary>
    /// <param name="fact">The fact.</param>
    public static string OfFact(IFact fact)
    {
        StringBuilder yaml = new();
        yaml.Append(YamlScalar.Of(fact.Id, isInFlow: false)).Append(":\n");
        WriteFields(yaml, fact, Step);
        return yaml.ToString();
    }

    /// <summary>The fields of a record that another one holds.</summary>
    /// <param name="record">The record.</param>
    public static string OfRecord(IRecord record)
    {
        StringBuilder yaml = new();
        WriteFields(yaml, record, "");
        return yaml.ToString();
    }

    private static void WriteFields(StringBuilder yaml, IRecord record, string indent)
    {
        IEnumerable<(SlotInfo Slot, List<object> Values)> fields = record.Class.Slots
            .Where(slot => !(slot.IsIdentifier && record is IFact))
            .Select(slot => (slot, slot.GetValues(record).ToList()));

        // What a record says comes before what it rests on.
        foreach ((SlotInfo slot, List<object> values) in fields.OrderBy(field => field.Values is [IRecord first, ..] && first.Class.HasRole(Vocabulary.Citation)))
        {
            if (values.Count > 0)
            {
                yaml.Append(indent).Append(YamlScalar.Of(slot.Name, isInFlow: false)).Append(':');
                WriteValues(yaml, slot, values, indent);
            }
        }
    }

    private static void WriteValues(StringBuilder yaml, SlotInfo slot, List<object> values, string indent)
    {
        if (slot.Kind == SlotKind.Inlined && slot.IsMultivalued)
        {
            yaml.Append('\n');
            values.OfType<IRecord>().ToList().ForEach(record => WriteItem(yaml, record, indent + Step));
        }
        else if (slot.Kind == SlotKind.Inlined)
        {
            yaml.Append('\n');
            WriteFields(yaml, (IRecord)values[0], indent + Step);
        }
        else if (!slot.IsMultivalued)
        {
            yaml.Append(' ').Append(Scalar(slot, values[0], isInFlow: false)).Append('\n');
        }
        else if (string.Join(", ", values.Select(value => Scalar(slot, value, isInFlow: true))) is { Length: <= LongestFlow } flow)
        {
            yaml.Append(" [").Append(flow).Append("]\n");
        }
        else
        {
            yaml.Append('\n');
            values.ForEach(value => yaml.Append(indent).Append(Step).Append("- ").Append(Scalar(slot, value, isInFlow: false)).Append('\n'));
        }
    }

    // The first field stands behind the hyphen of the item.
    private static void WriteItem(StringBuilder yaml, IRecord record, string indent)
    {
        int start = yaml.Length;
        WriteFields(yaml, record, indent + Step);
        if (yaml.Length > start)
        {
            yaml[start + indent.Length] = '-';
        }
    }

    private static string Scalar(SlotInfo slot, object value, bool isInFlow) => value switch
    {
        bool or long or decimal or double => CanonicalText.Of(value),
        JsonElement json => json.GetRawText(),
        _ when slot.Kind == SlotKind.Time => $"'{CanonicalText.Of(value)}'",
        _ => YamlScalar.Of(CanonicalText.Of(value), isInFlow),
    };
}
