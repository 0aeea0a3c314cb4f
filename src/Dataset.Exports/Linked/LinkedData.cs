using System.Buffers;
using System.Text.Json;
using Dataset.Exports.Descriptions;
using Dataset.Exports.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Linked;

/// <summary>Writes a dataset as one JSON-LD document: the context, the dataset, and each fact as a node.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="settings">The settings.</param>
internal sealed class LinkedData(DatasetShape dataset, ExportSettings settings)
{
    private readonly Iris _iris = new(dataset.Catalog);

    /// <summary>The bytes of the document.</summary>
    public byte[] Write()
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonText.Write(buffer, json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("@context");
            new LinkedContext(dataset, _iris).Create().WriteTo(json);
            json.WriteStartArray("@graph");
            WriteDataset(json);
            foreach (CollectionShape collection in dataset.Collections)
            {
                foreach (IFact fact in collection.Facts)
                {
                    WriteRecord(json, fact, _iris.Fact(collection.Info, fact));
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return buffer.WrittenSpan.ToArray();
    }

    private void WriteDataset(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@id", _iris.Dataset);
        json.WriteString("@type", Iris.SchemaOrg + "Dataset");
        json.WriteString(Iris.SchemaOrg + "name", dataset.Catalog.Title);
        json.WriteString(Iris.SchemaOrg + "description", dataset.Catalog.Description);
        json.WriteString(Iris.SchemaOrg + "version", dataset.Catalog.Version);
        if (settings.Date is { } date)
        {
            json.WriteString(Iris.SchemaOrg + "dateModified", CanonicalText.Of(date));
        }

        if (License.Of(dataset.Catalog) is { } license)
        {
            json.WritePropertyName(Iris.SchemaOrg + "license");
            json.WriteStartObject();
            json.WriteString(license.Address.Length > 0 ? "@id" : "@value", license.Address.Length > 0 ? license.Address : license.Name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteRecord(Utf8JsonWriter json, IRecord record, string iri)
    {
        json.WriteStartObject();
        if (iri.Length > 0)
        {
            json.WriteString("@id", iri);
        }

        json.WriteString("@type", record.Class.CSharpName);
        foreach (SlotInfo slot in record.Class.Slots)
        {
            using IEnumerator<object> values = slot.GetValues(record).GetEnumerator();
            if (!values.MoveNext())
            {
                continue;
            }

            json.WritePropertyName(PlainName.Of(slot.Name));
            if (!slot.IsMultivalued)
            {
                WriteValue(json, slot, values.Current);
                continue;
            }

            json.WriteStartArray();
            do
            {
                WriteValue(json, slot, values.Current);
            }
            while (values.MoveNext());
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, SlotInfo slot, object value)
    {
        switch (slot.Kind)
        {
            case SlotKind.Inlined:
                WriteRecord(json, (IRecord)value, "");
                break;
            case SlotKind.Reference:
                json.WriteStringValue(_iris.Fact(dataset.CollectionOf((IFact)value), (IFact)value));
                break;
            case SlotKind.Any:
                ((JsonElement)value).WriteTo(json);
                break;
            default:
                ScalarJson.Write(json, slot.Kind, value);
                break;
        }
    }
}
