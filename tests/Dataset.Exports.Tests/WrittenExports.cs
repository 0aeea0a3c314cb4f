using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dataset.Exports.Tests;

/// <summary>The exports of a catalog, read as whoever downloads them would.</summary>
internal sealed class WrittenExports
{
    public static readonly ExportSettings Published = new() { BaseUrl = new Uri("https://example.org/facts/"), Date = new DateOnly(2024, 11, 24), PageOf = fact => $"any/{fact.Id}.html" };

    private readonly Dictionary<string, byte[]> _files;

    public WrittenExports(DatasetCatalog catalog, ExportSettings? settings = null)
    {
        Catalog = catalog;
        Exports = new DatasetExports(catalog, settings ?? Published);
        _files = Exports.Files.ToDictionary(file => file.Path, file => file.ToBytes(), StringComparer.Ordinal);
    }

    public DatasetCatalog Catalog { get; }

    public DatasetExports Exports { get; }

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public IEnumerable<string> Paths => _files.Keys;

    public byte[] Bytes(string path) => _files[path];

    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    public JsonElement Json(string path)
    {
        using JsonDocument document = JsonDocument.Parse(_files[path]);
        return document.RootElement.Clone();
    }

    public JsonObject Node(string path) => JsonNode.Parse(_files[path])!.AsObject();
}
