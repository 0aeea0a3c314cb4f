using System.Text;
using System.Text.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Json;

/// <summary>
/// Writes facts as JSON. Each field has one type: a list is always an array, an absent value is left out (never null), a
/// reference and an EDTF date are always objects, a value of no fixed type is always a string of JSON.
/// </summary>
/// <param name="dataset">The dataset.</param>
/// <param name="settings">The settings.</param>
internal sealed class FactWriter(DatasetShape dataset, ExportSettings settings)
{
    /// <summary>Writes a fact.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="collection">The collection of the fact.</param>
    /// <param name="fact">The fact.</param>
    public void Write(Utf8JsonWriter json, CollectionShape collection, IFact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("collection", collection.Name);
        json.WriteString("class", fact.Class.Name);
        json.WriteString("label", fact.Label);
        json.WriteString("file", fact.File);
        if (settings.PageOf(fact) is { } page)
        {
            json.WriteString("page", settings.Address(page));
        }

        json.WriteStartObject("fields");
        WriteFields(json, collection.Record, fact);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes the properties of a reference.</summary>
    /// <param name="json">Where to write; an object is open.</param>
    /// <param name="fact">The fact that is referred to.</param>
    public void WriteReference(Utf8JsonWriter json, IFact fact)
    {
        json.WriteString("id", fact.Id);
        json.WriteString("collection", dataset.CollectionOf(fact).Name);
        json.WriteString("label", fact.Label);
    }

    /// <summary>The value of a field as a text of JSON, for tables that cannot hold it otherwise.</summary>
    /// <param name="field">A field.</param>
    /// <param name="value">One of its values.</param>
    public string ToText(FieldShape field, object value)
    {
        System.Buffers.ArrayBufferWriter<byte> buffer = new();
        JsonText.WriteLine(buffer, json => WriteValue(json, field, value));
        return Encoding.UTF8.GetString(buffer.WrittenSpan[..^1]);
    }

    private void WriteRecord(Utf8JsonWriter json, RecordShape shape, IRecord record)
    {
        json.WriteStartObject();
        if (shape.IsPolymorphic)
        {
            json.WriteString(shape.ClassField, record.Class.Name);
        }

        WriteFields(json, shape, record);
        json.WriteEndObject();
    }

    private void WriteFields(Utf8JsonWriter json, RecordShape shape, IRecord record)
    {
        foreach (FieldShape field in shape.Fields)
        {
            if (field.IsMultivalued)
            {
                json.WriteStartArray(field.Name);
                foreach (object value in field.Values(record))
                {
                    WriteValue(json, field, value);
                }

                json.WriteEndArray();
            }
            else if (field.Values(record).FirstOrDefault() is { } value)
            {
                json.WritePropertyName(field.Name);
                WriteValue(json, field, value);
            }
        }
    }

    private void WriteValue(Utf8JsonWriter json, FieldShape field, object value)
    {
        switch (field.Kind)
        {
            case SlotKind.Inlined:
                WriteRecord(json, field.Record!, (IRecord)value);
                break;
            case SlotKind.Reference:
                json.WriteStartObject();
                WriteReference(json, (IFact)value);
                json.WriteEndObject();
                break;
            case SlotKind.Edtf:
                WriteDate(json, (EdtfDate)value);
                break;
            case SlotKind.Decimal:
                json.WriteNumberValue((decimal)value);
                break;
            default:
                ScalarJson.Write(json, field.Kind, value);
                break;
        }
    }

    private static void WriteDate(Utf8JsonWriter json, EdtfDate date)
    {
        json.WriteStartObject();
        json.WriteString("text", date.Text);
        json.WriteString("precision", EdtfWords.Precision(date.Precision));
        if (date.Earliest is { } earliest)
        {
            json.WriteString("earliest", CanonicalText.Of(earliest));
        }

        if (date.Latest is { } latest)
        {
            json.WriteString("latest", CanonicalText.Of(latest));
        }

        json.WriteBoolean("approximate", date.IsApproximate);
        json.WriteBoolean("uncertain", date.IsUncertain);
        json.WriteEndObject();
    }
}
