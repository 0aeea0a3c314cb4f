using System.Buffers;

namespace Dataset.Exports;

/// <summary>A file of the exports, written when asked: where it goes and what is in it.</summary>
/// <param name="path">The place, relative to the site and with <c>/</c>: <c>api/v1/people.json</c>.</param>
/// <param name="write">Writes the content; may run on any thread, and gives the same bytes every time.</param>
public sealed class ExportFile(string path, Action<IBufferWriter<byte>> write)
{
    /// <summary>The place, relative to the site and with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>Appends the content of the file.</summary>
    /// <param name="buffer">Where to write.</param>
    public void WriteTo(IBufferWriter<byte> buffer) => write(buffer);

    /// <summary>The content of the file.</summary>
    public byte[] ToBytes()
    {
        ArrayBufferWriter<byte> buffer = new();
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
