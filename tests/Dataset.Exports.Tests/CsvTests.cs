using System.Text.Json;
using Dataset.Exports.Tests.Readers;
using Dataset.Exports.Tests.Samples;

namespace Dataset.Exports.Tests;

public sealed class CsvTests
{
    [Fact]
    public void TextThatIsAFormula_CannotRunAndReadsBackEqual()
    {
        IFact[] facts = [.. HostileTexts.All.Select((text, n) => new SampleFact(EveryKind.Author, $"a-{n:D3}", ("name", [text])))];
        WrittenExports exports = new(Slots.Catalog("texts", EveryKind.Classes, Slots.Collection("authors", EveryKind.Author, facts)));
        JsonElement resource = exports.Json("downloads/datapackage.json").GetProperty("resources").EnumerateArray().Single(r => r.GetProperty("name").GetString() == "authors");

        List<Dictionary<string, string>> raw = TableRows.ReadRaw(exports.Bytes("downloads/csv/authors.csv"));

        Assert.All(raw, row => Assert.DoesNotContain(row["name"].FirstOrDefault('x'), "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"));
        Assert.Equal(HostileTexts.All, TableRows.ReadCsv(exports.Bytes("downloads/csv/authors.csv"), resource).Select(row => row["name"]));
        Assert.All(HostileTexts.Formulas, formula => Assert.Contains(raw, row => row["name"] == "'" + formula));
    }

    [Fact]
    public void NoCellOfTheRealFacts_BeginsAsAFormula()
    {
        WrittenExports exports = new(Facts.Catalog.Instance);

        Assert.All(exports.Paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)), path => Assert.All(
            TableRows.ReadRaw(exports.Bytes(path)).SelectMany(row => row.Values).Where(cell => cell.Length > 0 && !long.TryParse(cell, out _)),
            cell => Assert.DoesNotContain(cell[0], "=+-@\t\r\n")));
    }

    [Fact]
    public void Descriptions_StateTheRuleAndTheColumnsOfEveryFile()
    {
        WrittenExports exports = new(Facts.Catalog.Instance);
        JsonElement csvw = exports.Json("downloads/csv/csv-metadata.json");
        JsonElement package = exports.Json("downloads/datapackage.json");
        string[] files = [.. exports.Paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

        Assert.Contains("apostrophe", csvw.GetProperty("rdfs:comment").GetString(), StringComparison.Ordinal);
        Assert.Contains("apostrophe", package.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains(exports.Exports.Downloads, group => group.Id == "csv" && group.Description.Contains("apostrophe", StringComparison.Ordinal));
        Assert.Equal(files, csvw.GetProperty("tables").EnumerateArray().Select(table => table.GetProperty("url").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(files, package.GetProperty("resources").EnumerateArray().Select(resource => Path.GetFileName(resource.GetProperty("path").GetString())).Order(StringComparer.Ordinal));
        Assert.All(csvw.GetProperty("tables").EnumerateArray(), table => Assert.Equal(
            exports.Text($"downloads/csv/{table.GetProperty("url").GetString()}").Split('\n')[0],
            string.Join(',', table.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()))));
    }

    [Fact]
    public void ForeignKeysOfCsvOnTheWeb_LeadToColumnsThatExist()
    {
        JsonElement[] tables = [.. new WrittenExports(Facts.Catalog.Instance).Json("downloads/csv/csv-metadata.json").GetProperty("tables").EnumerateArray()];
        Dictionary<string, string[]> columns = tables.ToDictionary(t => t.GetProperty("url").GetString()!, t => Names(t.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("name"))));

        Assert.All(tables, table => Assert.All(table.GetProperty("tableSchema").GetProperty("foreignKeys").EnumerateArray(), key =>
        {
            JsonElement reference = key.GetProperty("reference");
            Assert.Subset(columns[table.GetProperty("url").GetString()!].ToHashSet(), Names(key.GetProperty("columnReference").EnumerateArray()).ToHashSet());
            Assert.Subset(columns[reference.GetProperty("resource").GetString()!].ToHashSet(), Names(reference.GetProperty("columnReference").EnumerateArray()).ToHashSet());
        }));
    }

    private static string[] Names(IEnumerable<JsonElement> names) => [.. names.Select(name => name.GetString()!)];
}
