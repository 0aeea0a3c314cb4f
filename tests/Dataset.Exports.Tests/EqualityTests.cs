using System.Text;
using System.Text.Json;
using CsCheck;
using Dataset.Exports.Tests.Readers;
using Dataset.Exports.Tests.Samples;
using Microsoft.Data.Sqlite;

namespace Dataset.Exports.Tests;

/// <summary>Each fact and value is equal in C# and in every format, read back with a reader that is not ours.</summary>
public sealed class EqualityTests
{
    [Fact]
    public void RealFacts_AreEqualInEveryFormat() => Check(Facts.Catalog.Instance);

    [Fact]
    public void AnyFacts_AreEqualInEveryFormat() => GeneratedFacts.Catalogs.Sample(Check, iter: 12, threads: 1);

    private static void Check(DatasetCatalog catalog)
    {
        WrittenExports exports = new(catalog, WrittenExports.Published with { FactsPerPage = 50 });
        IReadOnlyList<string> expected = CSharpReader.Read(catalog).All;
        Assert.NotEmpty(expected);
        foreach ((string format, FactLines lines) in Read(exports))
        {
            string? difference = expected.Except(lines.All).Select(line => "lost: " + line).Concat(lines.All.Except(expected).Select(line => "new: " + line)).FirstOrDefault();
            Assert.True(difference is null && lines.All.Count == expected.Count, $"{format}: {difference ?? "a value is there more than once"}");
        }
    }

    private static IEnumerable<(string Format, FactLines Lines)> Read(WrittenExports exports)
    {
        DatasetCatalog catalog = exports.Catalog;
        string name = catalog.Name;
        JsonElement package = exports.Json("downloads/datapackage.json");
        yield return ("API, file by file", Json(exports, path => path.Count(c => c == '/') == 3, file => [file.GetProperty("data")]));
        yield return ("API, collections", Json(exports, path => path.Count(c => c == '/') == 2 && !path.EndsWith("/index.json", StringComparison.Ordinal), file => file.GetProperty("data").EnumerateArray()));
        yield return ("JSON Lines", Lines(exports));
        yield return ("CSV", new TableReader(catalog, package, resource => TableRows.ReadCsv(exports.Bytes($"downloads/{resource.GetProperty("path").GetString()}"), resource)).Read());
        yield return ("JSON-LD", new LinkedReader(catalog).Read(exports.Json($"downloads/{name}.jsonld")));
        using TemporaryFolder folder = new();
        folder.Write(exports.Exports.Downloads.SelectMany(group => group.Files).Select(file => file.File));
        using (SqliteConnection connection = new($"Data Source={folder.File($"downloads/{name}.sqlite")};Mode=ReadOnly;Pooling=False"))
        {
            connection.Open();
            yield return ("SQLite", new TableReader(catalog, package, resource => TableRows.ReadSqlite(connection, resource.GetProperty("name").GetString()!)).Read());
        }

        yield return ("Parquet", Parquet(catalog, collection => folder.File($"downloads/parquet/{collection.Name}.parquet")));
        yield return ("Parquet by year", Parquet(catalog, collection => Directory.Exists(folder.File($"downloads/parquet/by-year/{collection.Name}"))
            ? folder.File($"downloads/parquet/by-year/{collection.Name}/*/*.parquet")
            : folder.File($"downloads/parquet/{collection.Name}.parquet")));
    }

    private static FactLines Json(WrittenExports exports, Func<string, bool> isWanted, Func<JsonElement, IEnumerable<JsonElement>> data)
    {
        JsonReader reader = new(exports.Catalog);
        foreach (string path in exports.Paths.Where(path => path.StartsWith("api/v1/", StringComparison.Ordinal) && !path.EndsWith("openapi.json", StringComparison.Ordinal) && isWanted(path)))
        {
            foreach (JsonElement fact in data(exports.Json(path)))
            {
                reader.Read(fact);
            }
        }

        return reader.Lines;
    }

    private static FactLines Lines(WrittenExports exports)
    {
        JsonReader reader = new(exports.Catalog);
        foreach (string path in exports.Paths.Where(path => path.EndsWith(".jsonl", StringComparison.Ordinal)))
        {
            foreach (string line in Encoding.UTF8.GetString(exports.Bytes(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using JsonDocument document = JsonDocument.Parse(line);
                reader.Read(document.RootElement);
            }
        }

        return reader.Lines;
    }

    private static FactLines Parquet(DatasetCatalog catalog, Func<CollectionInfo, string> files)
    {
        ParquetReader reader = new(catalog);
        foreach (CollectionInfo collection in catalog.Collections)
        {
            reader.Read(collection, files(collection));
        }

        return reader.Lines;
    }
}
