using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dataset.Cli.Reports;

/// <summary>Writes one JSON document for people and programs: indented, with line feeds.</summary>
internal static class JsonDocumentText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // Readable quotes; the document is no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="write">Writes the value.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            write(json);
        }

        bytes.Position = 0;
        using StreamReader text = new(bytes);
        output.Write(text.ReadToEnd());
        output.Write('\n');
    }
}
