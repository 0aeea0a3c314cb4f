using System.Text.Json;

namespace Dataset.Exports.Tests.Readers;

/// <summary>Puts facts together again from tables, by the keys that the data package states and the rules that the page states.</summary>
/// <param name="catalog">Tells the slots of a class.</param>
/// <param name="package">The data package.</param>
/// <param name="read">The rows of a table.</param>
internal sealed class TableReader(DatasetCatalog catalog, JsonElement package, Func<JsonElement, List<Dictionary<string, string?>>> read)
{
    private readonly FactLines _lines = new();
    private readonly Dictionary<string, JsonElement> _resources = package.GetProperty("resources").EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!, StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, Dictionary<string, string?>>> _children = new(StringComparer.Ordinal);

    public FactLines Read()
    {
        Dictionary<string, string?>[] facts = [.. read(_resources["facts"])];
        foreach (CollectionInfo collection in catalog.Collections)
        {
            Dictionary<string, string> classes = facts.Where(f => f["collection"] == collection.Name).ToDictionary(f => f["id"]!, f => f["class"]!, StringComparer.Ordinal);
            foreach (Dictionary<string, string?> row in read(_resources[collection.Name]))
            {
                string place = $"{collection.Name}/{row["id"]}";
                _lines.Add(place, classes[row["id"]!]);
                ReadRecord(new Row(collection.Name, row), catalog.FindClass(classes[row["id"]!])!, "", place, isFact: true);
            }
        }

        return _lines;
    }

    private void ReadRecord(Row row, ClassInfo @class, string prefix, string place, bool isFact)
    {
        foreach (SlotInfo slot in @class.Slots.Where(s => !(isFact && s.IsIdentifier)))
        {
            string column = prefix + slot.Name;
            if (slot.IsMultivalued)
            {
                foreach ((int index, Dictionary<string, string?> child) in Children(row, $"{row.Table}_{column}").Index())
                {
                    ReadItem(new Row($"{row.Table}_{column}", child), slot, IsNested(slot) ? "" : slot.Name, FactLines.Place(place, slot, index));
                }
            }
            else
            {
                ReadItem(row, slot, IsNested(slot) ? column + "_" : column, FactLines.Place(place, slot, 0));
            }
        }
    }

    /// <summary>Whether a record lies in columns. One that can hold itself is a text of JSON.</summary>
    private static bool IsNested(SlotInfo slot) => slot.Kind == SlotKind.Inlined && slot.Range != "Comment";

    private void ReadItem(Row row, SlotInfo slot, string column, string place)
    {
        if (IsNested(slot))
        {
            int before = _lines.Count;
            string? name = slot.Alternatives.Count == 0 ? slot.Range : row.Cells[column + "class_2"];
            if (name is not null)
            {
                ReadRecord(row, catalog.FindClass(name)!, column, place, isFact: false);
                if (slot.IsMultivalued || _lines.Count > before)
                {
                    _lines.Add(place, name);
                }
            }
        }
        else if (row.Cells[column] is { } text)
        {
            ReadValue(row, slot, column, text, place);
        }
    }

    private void ReadValue(Row row, SlotInfo slot, string column, string text, string place)
    {
        switch (slot.Kind)
        {
            case SlotKind.Inlined:
                JsonReader json = new(catalog);
                json.ReadFields(JsonDocument.Parse(text).RootElement, catalog.FindClass(slot.Range)!, place, isFact: false);
                json.Lines.All.ToList().ForEach(line => _lines.Add(line[..line.IndexOf(" = ", StringComparison.Ordinal)], line[(line.IndexOf(" = ", StringComparison.Ordinal) + 3)..]));
                _lines.Add(place, slot.Range);
                break;
            case SlotKind.Reference:
                _lines.Add(place, $"{(row.Cells.TryGetValue(column + "_collection", out string? collection) ? collection : Target(row.Table, column))}/{text}");
                break;
            case SlotKind.Edtf:
                _lines.Add(place, ValueText.Of(slot.Kind, text));
                _lines.AddBounds(place, row.Cells[column + "_earliest"], row.Cells[column + "_latest"]);
                break;
            default:
                _lines.Add(place, ValueText.Of(slot.Kind, text));
                break;
        }
    }

    /// <summary>The rows of a list: those whose key begins with the key of the row that has it.</summary>
    private IEnumerable<Dictionary<string, string?>> Children(Row parent, string table)
    {
        string[] key = [.. Names(_resources[table].GetProperty("schema").GetProperty("primaryKey"))];
        if (!_children.TryGetValue(table, out ILookup<string, Dictionary<string, string?>>? rows))
        {
            _children[table] = rows = read(_resources[table]).ToLookup(row => string.Join('|', key[..^1].Select(name => row[name])), StringComparer.Ordinal);
        }

        IEnumerable<string> outer = Names(_resources[parent.Table].GetProperty("schema").GetProperty("primaryKey"));
        return rows[string.Join('|', outer.Select(name => parent.Cells[name]))].OrderBy(row => int.Parse(row[key[^1]]!));
    }

    private string Target(string table, string column) => _resources[table].GetProperty("schema").GetProperty("foreignKeys").EnumerateArray()
        .Single(k => Names(k.GetProperty("fields")).SequenceEqual([column])).GetProperty("reference").GetProperty("resource").GetString()!;

    private static IEnumerable<string> Names(JsonElement names) => names.EnumerateArray().Select(name => name.GetString()!);

    private sealed record Row(string Table, Dictionary<string, string?> Cells);
}
