using System.Buffers;
using System.Security.Cryptography;

namespace Dataset.Exports;

/// <summary>A file to download. Its content is made when it is first asked for, and then kept, since pages and sums tell its size and hash.</summary>
public sealed class Download
{
    private readonly Lazy<byte[]> _content;
    private readonly Lazy<string> _hash;

    internal Download(string name, string mediaType, int? rows, Func<byte[]> make)
    {
        Name = name;
        MediaType = mediaType;
        Rows = rows;
        _content = new Lazy<byte[]>(make);
        _hash = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(_content.Value)));
    }

    /// <summary>The place among the downloads, with <c>/</c>: <c>csv/people.csv</c>.</summary>
    public string Name { get; }

    /// <summary>The place, relative to the site.</summary>
    public string Path => $"{Folder}/{Name}";

    /// <summary>The media type.</summary>
    public string MediaType { get; }

    /// <summary>How many rows the file has: facts, or rows of its table; null where it has none.</summary>
    public int? Rows { get; }

    /// <summary>The size in bytes.</summary>
    public int Size => _content.Value.Length;

    /// <summary>The SHA-256 of the content, in small hexadecimal digits.</summary>
    public string Sha256 => _hash.Value;

    /// <summary>The content.</summary>
    public ReadOnlyMemory<byte> Content => _content.Value;

    /// <summary>The file.</summary>
    public ExportFile File => new(Path, buffer => buffer.Write(_content.Value));

    /// <summary>The folder of the downloads in the site.</summary>
    internal const string Folder = "downloads";

    /// <inheritdoc/>
    public override string ToString() => Name;
}
