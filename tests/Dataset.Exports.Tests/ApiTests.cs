using System.Text.Json;
using Dataset.Exports.Tests.Samples;

namespace Dataset.Exports.Tests;

/// <summary>What holds of every file of the API.</summary>
public sealed class ApiTests
{
    private static readonly WrittenExports Exports = new(Facts.Catalog.Instance);

    private static IEnumerable<string> Files => Exports.Paths.Where(path => path.StartsWith("api/v1/", StringComparison.Ordinal) && !path.EndsWith("openapi.json", StringComparison.Ordinal));

    [Fact]
    public void EveryFile_SaysDatasetVersionLicenseDateAndCount() => Assert.All(Files, path =>
    {
        JsonElement file = Exports.Json(path);

        Assert.Equal(
            (Exports.Catalog.Name, Exports.Catalog.Version, Exports.Catalog.License, "2024-11-24"),
            (file.GetProperty("dataset").GetString(), file.GetProperty("version").GetString(), file.GetProperty("license").GetString(), file.GetProperty("date").GetString()));
        Assert.True(file.GetProperty("count").GetInt32() >= 0);
    });

    [Fact]
    public void Date_IsLeftOutWhereItIsNotKnown()
    {
        WrittenExports exports = new(Few(), new ExportSettings());

        Assert.All(exports.Paths, path => Assert.DoesNotContain("\"date\": \"", exports.Text(path), StringComparison.Ordinal));
        Assert.DoesNotContain("date-released", exports.Text("downloads/CITATION.cff"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"created\"", exports.Text("downloads/datapackage.json"), StringComparison.Ordinal);
    }

    /// <summary>One type for each place: numbers, texts, arrays, objects never alternate, and nothing is null.</summary>
    [Fact]
    public void EveryField_HasOneTypeInAllFacts()
    {
        Dictionary<string, JsonValueKind> types = [];
        foreach (string path in Files.Where(path => path.Count(c => c == '/') == 2))
        {
            Walk(Exports.Json(path), path.EndsWith("/index.json", StringComparison.Ordinal) ? "index" : "page " + path.Split('/')[2].Split('.')[0], types);
        }

        Assert.DoesNotContain(JsonValueKind.Null, types.Values);
        Assert.Contains("page votes.data[].fields.counts.in_favor", types.Keys);
    }

    [Fact]
    public void List_IsAnArrayAlsoWithoutValues()
    {
        JsonElement fields = Exports.Json("api/v1/votes/unga-resolution-67-19.json").GetProperty("data").GetProperty("fields");

        Assert.Equal(0, fields.GetProperty("votes").GetArrayLength());
        Assert.False(fields.TryGetProperty("description", out _));
    }

    [Fact]
    public void Index_LeadsToEveryFactThroughNext()
    {
        WrittenExports exports = new(Facts.Catalog.Instance, new ExportSettings { FactsPerPage = 7 });
        foreach (JsonElement collection in exports.Json("api/v1/index.json").GetProperty("data").EnumerateArray())
        {
            List<string> ids = [];
            int files = 0;
            for (string? url = collection.GetProperty("url").GetString(); url is not null; files++)
            {
                JsonElement file = exports.Json("api/v1/" + url);
                Assert.Equal(collection.GetProperty("count").GetInt32(), file.GetProperty("count").GetInt32());
                Assert.True(file.GetProperty("data").GetArrayLength() <= 7);
                ids.AddRange(file.GetProperty("data").EnumerateArray().Select(fact => fact.GetProperty("id").GetString()!));
                url = file.TryGetProperty("next", out JsonElement next) ? next.GetString() : null;
            }

            Assert.Equal(collection.GetProperty("pages").GetInt32(), files);
            Assert.Equal(exports.Catalog.FindCollection(collection.GetProperty("collection").GetString()!)!.Facts.Select(fact => fact.Id), ids);
        }
    }

    [Fact]
    public void FileOfAFact_HasTheFactsThatReferToIt()
    {
        JsonElement file = Exports.Json("api/v1/votes/unga-resolution-67-19.json");

        Assert.Contains(file.GetProperty("referenced_by").EnumerateArray(), b =>
            (b.GetProperty("collection").GetString(), b.GetProperty("id").GetString(), b.GetProperty("field").GetString()) == ("disputes", "date-of-resolution-67-19", "subject"));
    }

    [Fact]
    public void CollectionNamedLikeAFileOfTheApi_YieldsToIt()
    {
        ClassInfo @class = Slots.Class("Entry", slots: [Slots.Identifier]);
        WrittenExports exports = new(Slots.Catalog("names", [@class], Slots.Collection("index", @class, [new SampleFact(@class, "a")]), Slots.Collection("openapi", @class, [new SampleFact(@class, "b")])));

        Assert.Equal("index_.json", exports.Json("api/v1/index.json").GetProperty("data")[0].GetProperty("url").GetString());
        Assert.Equal("b", exports.Json("api/v1/openapi_/b.json").GetProperty("data").GetProperty("id").GetString());
        Assert.Equal("3.1.1", exports.Json("api/v1/openapi.json").GetProperty("openapi").GetString());
    }

    private static DatasetCatalog Few() => Slots.Catalog("few", EveryKind.Classes, Slots.Collection("authors", EveryKind.Author, [new SampleFact(EveryKind.Author, "a", ("name", ["A"]))]));

    private static void Walk(JsonElement value, string place, Dictionary<string, JsonValueKind> types)
    {
        JsonValueKind kind = value.ValueKind == JsonValueKind.False ? JsonValueKind.True : value.ValueKind;
        Assert.True(types.TryAdd(place, kind) || types[place] == kind, place);
        if (kind == JsonValueKind.Object)
        {
            value.EnumerateObject().ToList().ForEach(property => Walk(property.Value, $"{place}.{property.Name}", types));
        }
        else if (kind == JsonValueKind.Array)
        {
            value.EnumerateArray().ToList().ForEach(item => Walk(item, place + "[]", types));
        }
    }
}
