using System.Text.Json;

namespace Dataset.Exports.Tests.Readers;

/// <summary>Reads facts from the JSON of the API, which JSON Lines have too.</summary>
/// <param name="catalog">Tells the slots of a class.</param>
internal sealed class JsonReader(DatasetCatalog catalog)
{
    private readonly FactLines _lines = new();

    public FactLines Lines => _lines;

    /// <summary>Reads a fact.</summary>
    public void Read(JsonElement fact)
    {
        string place = $"{fact.GetProperty("collection").GetString()}/{fact.GetProperty("id").GetString()}";
        string @class = fact.GetProperty("class").GetString()!;
        _lines.Add(place, @class);
        ReadFields(fact.GetProperty("fields"), catalog.FindClass(@class)!, place, isFact: true);
    }

    /// <summary>Reads the fields of a record.</summary>
    public void ReadFields(JsonElement fields, ClassInfo @class, string place, bool isFact)
    {
        int known = 0;
        foreach (SlotInfo slot in @class.Slots.Where(s => !(isFact && s.IsIdentifier)))
        {
            if (!fields.TryGetProperty(slot.Name, out JsonElement value))
            {
                Assert.False(slot.IsMultivalued, $"{place} has no list {slot.Name}");
                continue;
            }

            known++;
            foreach ((int index, JsonElement item) in (slot.IsMultivalued ? value.EnumerateArray().ToArray() : [value]).Index())
            {
                ReadValue(item, slot, FactLines.Place(place, slot, index));
            }
        }

        // What is left are the lists of other classes that the place can hold, and the class itself.
        Assert.All(fields.EnumerateObject().Where(p => @class.FindSlot(p.Name) is null), p =>
            Assert.True(p.Value.ValueKind == JsonValueKind.Array ? p.Value.GetArrayLength() == 0 : p.Name.StartsWith("class", StringComparison.Ordinal), $"{place} {p.Name}"));
        Assert.True(known <= fields.EnumerateObject().Count());
    }

    private void ReadValue(JsonElement value, SlotInfo slot, string place)
    {
        switch (slot.Kind)
        {
            case SlotKind.Inlined:
                ReadRecord(value, slot, place);
                break;
            case SlotKind.Reference:
                _lines.Add(place, $"{value.GetProperty("collection").GetString()}/{value.GetProperty("id").GetString()}");
                break;
            case SlotKind.Edtf:
                _lines.Add(place, ValueText.Of(slot.Kind, value.GetProperty("text").GetString()!));
                _lines.AddBounds(place, Optional(value, "earliest"), Optional(value, "latest"));
                break;
            default:
                _lines.Add(place, ValueText.Of(slot.Kind, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()));
                break;
        }
    }

    private void ReadRecord(JsonElement value, SlotInfo slot, string place)
    {
        ClassInfo @class = ClassOf(value, slot);
        int before = _lines.Count;
        ReadFields(value, @class, place, isFact: false);
        if (slot.IsMultivalued || _lines.Count > before)
        {
            _lines.Add(place, @class.Name);
        }
    }

    /// <summary>The class that the record says, under a name that none of its fields has, else the one of the range.</summary>
    private ClassInfo ClassOf(JsonElement value, SlotInfo slot) => slot.Alternatives.Count == 0
        ? catalog.FindClass(slot.Range)!
        : catalog.FindClass(value.GetProperty(slot.Alternatives.Any(name => catalog.FindClass(name)!.FindSlot("class") is not null) ? "class_2" : "class").GetString()!)!;

    private static string? Optional(JsonElement value, string name) => value.TryGetProperty(name, out JsonElement found) ? found.GetString() : null;
}
