using System.Text.Json;

namespace Dataset.Exports.Tests.Readers;

/// <summary>Reads facts from the JSON-LD document, as a program that knows the terms does.</summary>
/// <param name="catalog">Tells the slots of a class.</param>
internal sealed class LinkedReader(DatasetCatalog catalog)
{
    private readonly FactLines _lines = new();
    private readonly string _namespace = catalog.Uri + (catalog.Uri.StartsWith("urn:", StringComparison.Ordinal) ? ":" : "/");

    public FactLines Read(JsonElement document)
    {
        foreach (JsonElement node in document.GetProperty("@graph").EnumerateArray().Skip(1))
        {
            string place = Place(node.GetProperty("@id").GetString()!);
            _lines.Add(place, node.GetProperty("@type").GetString()!);
            ReadRecord(node, place, isFact: true);
        }

        return _lines;
    }

    private string Place(string iri)
    {
        Assert.StartsWith(_namespace, iri, StringComparison.Ordinal);
        return Uri.UnescapeDataString(iri[_namespace.Length..]);
    }

    private void ReadRecord(JsonElement node, string place, bool isFact)
    {
        ClassInfo @class = catalog.Classes.Single(c => c.CSharpName == node.GetProperty("@type").GetString());
        foreach (SlotInfo slot in @class.Slots.Where(s => !(isFact && s.IsIdentifier)))
        {
            if (node.TryGetProperty(slot.Name, out JsonElement value))
            {
                foreach ((int index, JsonElement item) in (slot.IsMultivalued ? value.EnumerateArray().ToArray() : [value]).Index())
                {
                    ReadValue(item, slot, FactLines.Place(place, slot, index));
                }
            }
        }
    }

    private void ReadValue(JsonElement value, SlotInfo slot, string place)
    {
        switch (slot.Kind)
        {
            case SlotKind.Inlined:
                int before = _lines.Count;
                ReadRecord(value, place, isFact: false);
                if (slot.IsMultivalued || _lines.Count > before)
                {
                    _lines.Add(place, value.GetProperty("@type").GetString()!);
                }

                break;
            case SlotKind.Reference:
                _lines.Add(place, Place(value.GetString()!));
                break;
            case SlotKind.Edtf:
                EdtfDate date = EdtfDate.Parse(value.GetString()!);
                _lines.Add(place, ValueText.Of(date));
                _lines.AddBounds(place, date.Earliest is { } earliest ? ValueText.Of(earliest) : null, date.Latest is { } latest ? ValueText.Of(latest) : null);
                break;
            case SlotKind.Any:
                _lines.Add(place, ValueText.Of(slot.Kind, value.GetRawText()));
                break;
            default:
                _lines.Add(place, ValueText.Of(slot.Kind, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()));
                break;
        }
    }
}
