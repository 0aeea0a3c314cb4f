using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Dataset.Exports.Tests.Samples;

namespace Dataset.Exports.Tests;

/// <summary>What describes the files.</summary>
public sealed class DescriptionTests
{
    private static readonly WrittenExports Exports = new(Facts.Catalog.Instance);

    /// <summary>What the specification of Croissant 1.1 requires of a dataset.</summary>
    private static readonly string[] RequiredOfCroissant = ["@context", "@type", "conformsTo", "description", "license", "name", "url", "creator", "datePublished", "distribution"];

    [Fact]
    public void Croissant_HasWhatItsSpecificationRequires()
    {
        JsonObject croissant = Exports.Node("downloads/croissant.json");
        JsonObject[] files = Objects(croissant["distribution"]);
        JsonObject[] sets = Objects(croissant["recordSet"]);

        Assert.All(RequiredOfCroissant, name => Assert.True(croissant[name] is { } value && $"{value}".Length > 0, name));
        Assert.Equal(("sc:Dataset", "http://mlcommons.org/croissant/1.1", "2024-11-24"), ($"{croissant["@type"]}", $"{croissant["conformsTo"]}", $"{croissant["datePublished"]}"));
        Assert.All(files, file => Assert.Equal(Hash(Exports.Bytes($"downloads/{Id(file)}")), $"{file["sha256"]}"));
        Assert.All(files, file => Assert.Equal($"https://example.org/facts/downloads/{Id(file)}", $"{file["contentUrl"]}"));
        Assert.All(sets, set =>
        {
            JsonObject[] own = Objects(set["field"]);
            Assert.All(Objects(set["key"]), key => Assert.Contains(Id(key), own.Select(Id)));
            Assert.Equal(Exports.Text($"downloads/csv/{Id(set)}.csv").Split('\n')[0].Split(','), own.Select(field => $"{field["source"]!["extract"]!["column"]}"));
            Assert.All(own, field => Assert.Contains($"{field["source"]!["fileObject"]!["@id"]}", files.Select(Id)));
        });
        Assert.Equal("states/id", $"{FieldOf(sets, "votes_votes/voter")["references"]!["field"]!["@id"]}");
    }

    [Fact]
    public void Croissant_IsAbsentWhereAddressOrDateAreNotKnown()
    {
        DatasetExports exports = new(Facts.Catalog.Instance, new ExportSettings { Date = new DateOnly(2024, 11, 24) });
        DownloadGroup about = exports.Downloads[^1];

        Assert.Equal(["datapackage.json", "CITATION.cff", "SHA256SUMS"], about.Files.Select(file => file.Name));
        Assert.Contains("built without", about.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_AreThoseOfEveryOtherDownload()
    {
        string[] lines = Exports.Text("downloads/SHA256SUMS").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            Exports.Paths.Where(path => path.StartsWith("downloads/", StringComparison.Ordinal) && !path.EndsWith("SHA256SUMS", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            lines.Select(line => $"downloads/{line[66..]}"));
        Assert.All(lines, line => Assert.Equal(Hash(Exports.Bytes($"downloads/{line[66..]}")), line[..64]));
    }

    [Fact]
    public void Listing_TellsTheSizeHashAndRowsOfEveryFile()
    {
        Assert.All(Exports.Exports.Downloads.SelectMany(group => group.Files), file =>
        {
            Assert.Equal((Exports.Bytes(file.Path).Length, Hash(Exports.Bytes(file.Path))), (file.Size, file.Sha256));
            if (file.MediaType == "application/jsonl")
            {
                Assert.Equal(file.Rows, Exports.Text(file.Path).Count(c => c == '\n'));
            }
        });
    }

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", "license: \"CC-BY-4.0\"")]
    [InlineData("https://creativecommons.org/licenses/by-nc-sa/3.0/", "license: \"CC-BY-NC-SA-3.0\"")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", "license: \"CC0-1.0\"")]
    [InlineData("ODbL-1.0", "license: \"ODbL-1.0\"")]
    [InlineData("https://example.org/terms", "license-url: \"https://example.org/terms\"")]
    [InlineData("All rights reserved-1.0", "")]
    [InlineData("", "")]
    public void License_IsThatOfTheDataset(string stated, string line)
    {
        WrittenExports exports = new(new DatasetCatalog { Name = "few", Title = "Few", License = stated, Collections = [Slots.Collection("authors", EveryKind.Author, [])], Classes = EveryKind.Classes, Enums = [], Prefixes = [] });

        Assert.Equal(line, exports.Text("downloads/CITATION.cff").Split('\n').FirstOrDefault(l => l.StartsWith("license", StringComparison.Ordinal), ""));
        Assert.Equal(stated, exports.Json("api/v1/index.json").GetProperty("license").GetString());
    }

    [Fact]
    public void Archive_HasTheTablesWithWhatDescribesThem()
    {
        using System.IO.Compression.ZipArchive archive = new(new MemoryStream(Exports.Bytes("downloads/diplomacy-csv.zip")));

        Assert.Equal(
            Exports.Paths.Where(path => path.StartsWith("downloads/csv/", StringComparison.Ordinal)).Concat(["downloads/datapackage.json", "downloads/CITATION.cff"]),
            archive.Entries.Select(entry => $"downloads/{entry.FullName}"));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2024, 11, 24), entry.LastWriteTime.DateTime));
        Assert.All(archive.Entries, entry =>
        {
            using MemoryStream content = new();
            using Stream stream = entry.Open();
            stream.CopyTo(content);
            Assert.Equal(Exports.Bytes($"downloads/{entry.FullName}"), content.ToArray());
        });
    }

    private static JsonObject[] Objects(JsonNode? array) => [.. array!.AsArray().Select(item => item!.AsObject())];

    private static JsonObject FieldOf(JsonObject[] sets, string id) => sets.SelectMany(set => Objects(set["field"])).Single(field => Id(field) == id);

    private static string Id(JsonObject item) => $"{item["@id"]}";

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
