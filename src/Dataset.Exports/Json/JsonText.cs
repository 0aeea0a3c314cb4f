using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dataset.Exports.Json;

/// <summary>How JSON is written: UTF-8, every script as it is, <c>\n</c> at line ends and at the end.</summary>
internal static class JsonText
{
    // The files are served as JSON, never as part of HTML, so every script and sign stays readable.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions Indented = new() { Encoder = Encoder, Indented = true, NewLine = "\n" };

    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = Encoder };

    /// <summary>Writes a value with line ends between its parts.</summary>
    /// <param name="buffer">Where to write.</param>
    /// <param name="write">Writes one value.</param>
    public static void Write(IBufferWriter<byte> buffer, Action<Utf8JsonWriter> write) => Write(buffer, Indented, write);

    /// <summary>Writes a value on a line of its own.</summary>
    /// <param name="buffer">Where to write.</param>
    /// <param name="write">Writes one value.</param>
    public static void WriteLine(IBufferWriter<byte> buffer, Action<Utf8JsonWriter> write) => Write(buffer, OnOneLine, write);

    /// <summary>The bytes of a document.</summary>
    /// <param name="document">The document.</param>
    public static byte[] ToBytes(JsonNode document)
    {
        ArrayBufferWriter<byte> buffer = new();
        Write(buffer, json => document.WriteTo(json));
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(IBufferWriter<byte> buffer, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter json = new(buffer, options))
        {
            write(json);
        }

        buffer.Write("\n"u8);
    }
}
