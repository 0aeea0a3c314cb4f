using System.Text.Json;
using Dataset.Schema.Diff;

namespace Dataset.Cli.Reports;

/// <summary>Writes a comparison as one JSON document.</summary>
internal static class DiffJson
{
    /// <summary>Writes a comparison.</summary>
    public static void Write(DatasetDiff diff, TextWriter output) => JsonDocumentText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("oldVersion", diff.OldVersion);
        json.WriteString("newVersion", diff.NewVersion);
        WriteContent(diff, json);
        json.WriteEndObject();
    });

    /// <summary>Writes the step, the counts and the changes.</summary>
    public static void WriteContent(DatasetDiff diff, Utf8JsonWriter json)
    {
        json.WriteString("step", DiffWords.Of(diff.Step));
        json.WriteStartObject("counts");
        foreach ((ChangeKind kind, int count) in diff.Counts())
        {
            json.WriteNumber(DiffWords.Of(kind), count);
        }

        json.WriteEndObject();
        json.WriteStartArray("schema");
        foreach (SchemaChange change in diff.Schema)
        {
            json.WriteStartObject();
            json.WriteString("element", change.Element);
            json.WriteString("change", change.Words);
            json.WriteString("step", DiffWords.Of(change.Step));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (FactChange fact in diff.Facts)
        {
            WriteFact(fact, json);
        }

        json.WriteEndArray();
    }

    private static void WriteFact(FactChange fact, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("collection", fact.Collection);
        json.WriteString("id", fact.Id);
        json.WriteString("label", fact.Label);
        json.WriteStartArray("kinds");
        foreach (ChangeKind kind in fact.Kinds)
        {
            json.WriteStringValue(DiffWords.Of(kind));
        }

        json.WriteEndArray();
        json.WriteStartArray("fields");
        foreach (FieldChange field in fact.Fields)
        {
            json.WriteStartObject();
            json.WriteString("path", field.Path);
            json.WriteString("kind", DiffWords.Of(field.Kind));
            WriteValue("old", field.Old, json);
            WriteValue("new", field.New, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("disputes");
        foreach (DisputeChange dispute in fact.Disputes)
        {
            json.WriteStartObject();
            json.WriteString("collection", dispute.Collection);
            json.WriteString("id", dispute.Id);
            json.WriteString("label", dispute.Label);
            json.WriteString("field", dispute.Field);
            json.WriteString("became", dispute.HasAppeared ? "open" : "closed");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a value with its words, which need no schema to be shown; a value that is not there is left out.</summary>
    private static void WriteValue(string name, PlainValue? value, Utf8JsonWriter json)
    {
        if (value is null)
        {
            return;
        }

        json.WritePropertyName(name);
        json.WriteRawValue(value.Json);
        if (value is not PlainScalar)
        {
            json.WriteString(name + "Words", value.Words);
        }
    }
}
