using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Site.Reading;

namespace Dataset.Site.Citing;

/// <summary>References as JSON of the Citation Style Language.</summary>
public static class CslJsonStyle
{
    // The JSON stands in a page as text, whose encoder makes it safe there.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The entries as one array.</summary>
    /// <param name="references">What is cited.</param>
    public static string Write(IEnumerable<Reference> references)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartArray();
            foreach (Reference reference in references)
            {
                WriteEntry(json, reference);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteEntry(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("id", reference.Key);
        json.WriteString("type", reference.Container.Length > 0 ? "entry" : reference.Version.Length > 0 ? "dataset" : reference.Url.Length > 0 ? "webpage" : "document");
        if (reference.Author.Length > 0)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", reference.Author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        Write(json, "title", reference.Title);
        if (reference.Date is { } date)
        {
            WriteDate(json, date);
        }

        Write(json, "container-title", reference.Container);
        Write(json, "version", reference.Version);
        Write(json, "number", reference.Number);
        Write(json, "language", reference.Language);
        Write(json, "URL", reference.Url);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, EdtfDate date)
    {
        json.WriteStartObject("issued");
        EdtfDate[] points = date.IsInterval ? [.. new[] { date.Start, date.End }.OfType<EdtfDate>()] : [date];
        if (points.Length == (date.IsInterval ? 2 : 1) && Array.TrueForAll(points, ReferenceDate.IsCalendar))
        {
            WriteParts(json, points.Select(ReferenceDate.Parts));
        }
        else if (ReferenceDate.IsSeason(date))
        {
            WriteParts(json, [[date.Earliest!.Value.Year]]);
            json.WriteNumber("season", date.Text[6] - '0');
        }
        else
        {
            json.WriteString("literal", DateText.InWords(date));
        }

        if (date.IsApproximate || date.IsUncertain)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, IEnumerable<IReadOnlyList<int>> points)
    {
        json.WriteStartArray("date-parts");
        foreach (IReadOnlyList<int> parts in points)
        {
            json.WriteStartArray();
            foreach (int part in parts)
            {
                json.WriteNumberValue(part);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }
}
