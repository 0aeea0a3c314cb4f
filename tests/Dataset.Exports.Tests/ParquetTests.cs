using System.Text.RegularExpressions;
using Dataset.Exports.Tests.Readers;
using Dataset.Exports.Tests.Samples;

namespace Dataset.Exports.Tests;

public sealed partial class ParquetTests
{
    [Fact]
    public void LinesOnThePage_RunInDuckDb()
    {
        using TemporaryFolder folder = new();
        DatasetExports exports = new(Facts.Catalog.Instance, new ExportSettings());
        folder.Write(exports.Downloads.SelectMany(group => group.Files).Select(file => file.File));

        Reading[] lines = [.. exports.Downloads.Where(group => group.Id is "parquet" or "csv" or "jsonl").SelectMany(group => group.Readings).Where(reading => reading.Tool.StartsWith("DuckDB", StringComparison.Ordinal))];

        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.NotEmpty(ParquetReader.Run(FileName().Replace(line.Code, $"('{folder.File("downloads/")}"))));
    }

    [Fact]
    public void CollectionInWhichEveryFactHasADate_IsGivenByYearToo()
    {
        using TemporaryFolder folder = new();
        folder.Write(new DatasetExports(Facts.Catalog.Instance, new ExportSettings()).Files.Where(file => file.Path.Contains("/parquet/", StringComparison.Ordinal)));

        Assert.Equal(["events", "meetings", "votes"], Directory.EnumerateDirectories(folder.File("downloads/parquet/by-year")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(ParquetReader.Run($"SELECT id FROM read_parquet('{folder.File("downloads/parquet/by-year/votes/*/*.parquet")}', hive_partitioning = true) WHERE year(date_earliest) <> year"));
        Assert.Equal(
            (long)Facts.Catalog.Instance.FindCollection("votes")!.Facts.Count,
            ParquetReader.Run($"SELECT count(*) FROM read_parquet('{folder.File("downloads/parquet/by-year/votes/*/*.parquet")}')")[0][0]);
    }

    [Fact]
    public void DateWithoutAYear_IsInThePartitionOfNone()
    {
        IFact[] animals = [Lion("first", "../1985"), Lion("second", "2001")];
        DatasetExports exports = new(Slots.Catalog("zoo", EveryKind.Classes, Slots.Collection("animals", EveryKind.Animal, animals)), new ExportSettings());

        Assert.Equal(
            ["parquet/animals.parquet 2", "parquet/by-year/animals/year=2001/animals.parquet 1", "parquet/by-year/animals/year=__HIVE_DEFAULT_PARTITION__/animals.parquet 1"],
            exports.Downloads.Single(group => group.Id == "parquet").Files.Select(file => $"{file.Name} {file.Rows}"));
    }

    [Fact]
    public void CollectionWithoutFacts_IsAFileWithoutRows()
    {
        using TemporaryFolder folder = new();
        folder.Write(new DatasetExports(Slots.Catalog("none", EveryKind.Classes, Slots.Collection("authors", EveryKind.Author, []), Slots.Collection("houses", EveryKind.House, []), Slots.Collection("works", EveryKind.Work, [])), new ExportSettings()).Files);

        Assert.Equal(0L, ParquetReader.Run($"SELECT count(*) FROM read_parquet('{folder.File("downloads/parquet/works.parquet")}')")[0][0]);
    }

    private static SampleFact Lion(string id, string seen) => new(EveryKind.Lion, id, ("kind", ["Lion"]), ("seen", [EdtfDate.Parse(seen)]));

    [GeneratedRegex(@"\('", RegexOptions.None, 1000)]
    private static partial Regex FileName();
}
