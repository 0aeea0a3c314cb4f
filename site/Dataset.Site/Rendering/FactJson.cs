using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Site.Reading;

namespace Dataset.Site.Rendering;

/// <summary>Writes the JSON beside a fact's page: every field under the schema's name, in the schema's order.</summary>
/// <param name="index">The index of the catalog.</param>
/// <param name="buffer">Where to write.</param>
public sealed class FactJson(SiteIndex index, PageBuffer buffer)
{
    // The file is served as JSON, never as part of HTML, so every script and sign stays readable.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes a fact as one JSON object.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="address">Where it is published.</param>
    public void Write(IFact fact, FactAddress address)
    {
        using Utf8JsonWriter json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("class", fact.Class.Name);
        json.WriteString("label", fact.Label);
        json.WriteString("collection", address.Collection.Name);
        json.WriteString("page", $"../{address.Page}");
        json.WriteString("file", fact.File);
        json.WritePropertyName("fields");
        WriteFields(json, fact);
        json.WriteStartArray("referenced_by");
        foreach (Backlink backlink in fact.ReferencedBy)
        {
            json.WriteStartObject();
            json.WriteString("slot", backlink.Slot.Name);
            WriteReference(json, backlink.Fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
    }

    private void WriteFields(Utf8JsonWriter json, IRecord record)
    {
        json.WriteStartObject();
        foreach (SlotInfo? slot in record.Class.Slots.Where(s => !s.IsIdentifier))
        {
            List<object> values = slot.GetValues(record).ToList();
            if (values.Count == 0)
            {
                continue;
            }

            json.WritePropertyName(slot.Name);
            if (slot.IsMultivalued)
            {
                json.WriteStartArray();
                values.ForEach(v => WriteValue(json, v));
                json.WriteEndArray();
            }
            else
            {
                WriteValue(json, values[0]);
            }
        }

        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case IFact fact:
                json.WriteStartObject();
                WriteReference(json, fact);
                json.WriteEndObject();
                break;
            case IRecord record:
                WriteFields(json, record);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            default:
                json.WriteStringValue(StoredText.Of(value));
                break;
        }
    }

    private void WriteReference(Utf8JsonWriter json, IFact fact)
    {
        json.WriteString("id", fact.Id);
        json.WriteString("class", fact.Class.Name);
        json.WriteString("label", fact.Label);
        if (index.Find(fact) is { } address)
        {
            json.WriteString("url", $"../{address.Json}");
        }
    }
}
