using System.Text.Json;
using DuckDB.NET.Data;

namespace Dataset.Exports.Tests.Readers;

/// <summary>Reads facts from Parquet with DuckDB.</summary>
/// <param name="catalog">Tells the slots of a class.</param>
internal sealed class ParquetReader(DatasetCatalog catalog)
{
    private readonly FactLines _lines = new();

    public FactLines Lines => _lines;

    /// <summary>Runs SQL and gives each row's cells.</summary>
    public static List<object?[]> Run(string sql)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    /// <summary>Reads the file, or files, of a collection.</summary>
    public void Read(CollectionInfo collection, string files)
    {
        foreach (object?[] row in Run($"SELECT to_json(t)::VARCHAR FROM read_parquet('{files}', hive_partitioning = false) t"))
        {
            JsonElement fact = JsonDocument.Parse((string)row[0]!).RootElement;
            string @class = Optional(fact, "class") ?? collection.Class.Name;
            string place = $"{collection.Name}/{Optional(fact, "id")}";
            _lines.Add(place, @class);
            ReadRecord(fact, catalog.FindClass(@class)!, place, isFact: true);
        }
    }

    private void ReadRecord(JsonElement record, ClassInfo @class, string place, bool isFact)
    {
        foreach (SlotInfo slot in @class.Slots.Where(s => !(isFact && s.IsIdentifier)))
        {
            if (!slot.IsMultivalued)
            {
                ReadValue(record, slot.Kind == SlotKind.Inlined && slot.Range != "Comment" ? record.GetProperty(slot.Name) : record, slot, slot.Name, FactLines.Place(place, slot, 0));
                continue;
            }

            foreach ((int index, JsonElement item) in record.GetProperty(slot.Name).EnumerateArray().Index())
            {
                ReadValue(item, item, slot, slot.Name, FactLines.Place(place, slot, index));
            }
        }
    }

    private void ReadValue(JsonElement holder, JsonElement value, SlotInfo slot, string column, string place)
    {
        if (slot.Kind == SlotKind.Inlined && slot.Range != "Comment")
        {
            ReadStruct(value, slot, place);
        }
        else if ((holder.ValueKind == JsonValueKind.Object ? Optional(holder, column) : Text(holder)) is { } text)
        {
            ReadScalar(holder, slot, column, text, place);
        }
    }

    private void ReadStruct(JsonElement value, SlotInfo slot, string place)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        int before = _lines.Count;
        string @class = slot.Alternatives.Count == 0 ? slot.Range : Optional(value, "class_2")!;
        ReadRecord(value, catalog.FindClass(@class)!, place, isFact: false);
        if (slot.IsMultivalued || _lines.Count > before)
        {
            _lines.Add(place, @class);
        }
    }

    private void ReadScalar(JsonElement holder, SlotInfo slot, string column, string text, string place)
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
                string? collection = holder.ValueKind == JsonValueKind.Object ? Optional(holder, column + "_collection") : null;
                _lines.Add(place, $"{collection ?? catalog.Collections.Single(c => c.Class.IsA(catalog.FindClass(slot.Range)!)).Name}/{text}");
                break;
            case SlotKind.Edtf:
                _lines.Add(place, ValueText.Of(slot.Kind, text));
                _lines.AddBounds(place, Optional(holder, column + "_earliest"), Optional(holder, column + "_latest"));
                break;
            default:
                _lines.Add(place, ValueText.Of(slot.Kind, text));
                break;
        }
    }

    private static string? Optional(JsonElement holder, string name) => holder.TryGetProperty(name, out JsonElement value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
