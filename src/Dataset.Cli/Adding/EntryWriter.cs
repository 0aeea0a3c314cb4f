using System.Text;
using Dataset.Schema.Formatting;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>Writes an entry as YAML, in the form that 'dataset fmt' gives it.</summary>
/// <param name="schema">The schema.</param>
/// <param name="collection">The collection of the entry.</param>
internal sealed class EntryWriter(SchemaModel schema, CollectionModel collection)
{
    private const int Step = 2;

    private readonly StringBuilder _text = new();

    /// <summary>The lines of an entry, the last with its end.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="record">The fields.</param>
    public string Write(string id, DraftRecord record)
    {
        _text.Clear();
        Field(id, record, 0);
        return SeedFormatter.Format(YamlReader.Read("", _text.ToString()), $"seeds/{collection.Name}/new.yaml", schema);
    }

    private void Fields(DraftRecord record, int indent, bool isFirstOnLine)
    {
        foreach (string name in record.Fields.Keys)
        {
            _text.Append(' ', isFirstOnLine ? 0 : indent);
            isFirstOnLine = false;
            Field(ScalarText.OnOneLine(new DraftText(name, isText: true), flow: false), record.Find(name)!, indent);
        }
    }

    private void Field(string key, DraftValue value, int indent)
    {
        _text.Append(key).Append(':');
        switch (value)
        {
            case DraftText text:
                _text.Append(' ').Append(ScalarText.Write(text, indent + key.Length + 2, indent + Step)).Append('\n');
                break;
            case DraftRecord { Fields.Count: 0 }:
                _text.Append(" {}\n");
                break;
            case DraftRecord record:
                _text.Append('\n');
                Fields(record, indent + Step, isFirstOnLine: false);
                break;
            case DraftList list when Flow(list) is { } flow && indent + key.Length + 2 + flow.Length <= ScalarText.Width:
                _text.Append(' ').Append(flow).Append('\n');
                break;
            case DraftList list:
                _text.Append('\n');
                list.Items.ForEach(item => Item(item, indent + Step));
                break;
            default:
                throw new InvalidOperationException($"{value.GetType()} is no value of an entry.");
        }
    }

    private void Item(DraftValue item, int indent)
    {
        _text.Append(' ', indent).Append("- ");
        switch (item)
        {
            case DraftRecord { Fields.Count: > 0 } record:
                Fields(record, indent + Step, isFirstOnLine: true);
                break;
            case DraftText text:
                _text.Append(ScalarText.Write(text, indent + Step, indent + Step)).Append('\n');
                break;
            default:
                _text.Append("{}\n");
                break;
        }
    }

    private static string? Flow(DraftList list) => list.Items.TrueForAll(item => item is DraftText)
        ? $"[{string.Join(", ", list.Items.Cast<DraftText>().Select(text => ScalarText.OnOneLine(text, flow: true)))}]"
        : null;
}
