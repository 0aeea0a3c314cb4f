using Dataset.Exports.Columnar;
using Dataset.Exports.Descriptions;
using Dataset.Exports.Json;
using Dataset.Exports.Linked;
using Dataset.Exports.Shapes;
using Dataset.Exports.Tables;

namespace Dataset.Exports.Downloads;

/// <summary>Makes the files to download, grouped by format.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="settings">The settings.</param>
internal sealed class DownloadWriter(DatasetShape dataset, ExportSettings settings)
{
    // Without parameters: the reader of Croissant knows only this.
    private const string Csv = "text/csv";
    private const string Json = "application/json";
    private const string JsonLines = "application/jsonl";
    private const string ParquetType = "application/vnd.apache.parquet";

    private readonly string _stem = PlainName.OfFile(dataset.Catalog.Name);
    private readonly FactWriter _facts = new(dataset, settings);
    private readonly ReadingLines _readings = new(settings);

    /// <summary>The groups, the sums of all others last.</summary>
    public IReadOnlyList<DownloadGroup> Groups()
    {
        FactTables tables = new(dataset, _facts);
        (Table Table, Download File)[] csv = [.. tables.All.Select(table => (table, new Download($"csv/{table.Name}.csv", Csv, table.Rows.Count, () => CsvText.Write(table))))];
        Download metadata = new($"csv/{CsvMetadata.FileName}", "application/csvm+json", rows: null, () => new CsvMetadata(dataset.Catalog, settings).Write(tables.All));
        Download package = new(DataPackage.FileName, Json, rows: null, () => new DataPackage(dataset.Catalog, settings).Write(csv));
        Download citation = new(CitationFile.FileName, "application/yaml", rows: null, () => new CitationFile(dataset.Catalog, settings).Write());
        Download[] csvFiles = [.. csv.Select(c => c.File), metadata];
        Download zip = new($"{_stem}-csv.zip", "application/zip", tables.RowCount, () => ZipFile.Write([.. csvFiles, package, citation], settings.Date));
        List<DownloadGroup> groups = [CsvFiles([zip, .. csvFiles]) with { Archive = zip }, Lines(), Sqlite(tables), ParquetFiles(), LinkedFile()];
        Download[] described = [package, .. Croissants(csv), citation];
        Download[] summed = [.. groups.SelectMany(group => group.Files), .. described];
        Download sums = new("SHA256SUMS", "text/plain", rows: null, () => CheckSums.Write(summed));
        return [.. groups, About([.. described, sums])];
    }

    private DownloadGroup Lines() => new(
        "jsonl",
        "JSON Lines",
        "A file for each collection, a line for each fact: the same object as in the API.",
        [.. dataset.Collections.Select(c => new Download($"jsonl/{c.Name}.jsonl", JsonLines, c.Facts.Count, () => LinesFile.Write(c, _facts)))],
        _readings.JsonLines(First.Name));

    private DownloadGroup CsvFiles(IReadOnlyList<Download> files) => new(
        "csv",
        "CSV",
        $"A table for each collection, and one for each list, whose rows carry the identifier of their fact and their place in the list. {CsvText.Rule} "
        + "Files are UTF-8 without a byte order mark; csv-metadata.json describes them (CSV on the Web), and the archive has all of them.",
        files,
        _readings.Csv(First.Name));

    private DownloadGroup Sqlite(FactTables tables)
    {
        string name = $"{_stem}.sqlite";
        return new DownloadGroup(
            "sqlite",
            "SQLite",
            $"One database with the tables of CSV and their keys. The table “{tables.Statements.Name}” has every value of every fact with each source that says so; the table “{tables.About}” says which dataset it is.",
            [new Download(name, "application/vnd.sqlite3", tables.RowCount, () => SqliteFile.Write(tables.All, AboutDataset(), tables.About))],
            _readings.Sqlite(name, First.Name, tables.Statements.Name));
    }

    private DownloadGroup ParquetFiles()
    {
        List<Download> files = [];
        CollectionShape? parted = null;
        foreach (CollectionShape collection in dataset.Collections)
        {
            Lazy<ParquetFile> file = new(() => new ParquetFile(new ParquetShape(collection, new ScalarColumns(dataset, _facts)), AboutDataset()));
            files.Add(Parquet($"parquet/{collection.Name}.parquet", file, collection.Facts));
            if (YearPartitions.FindDate(collection.Record) is { } date && collection.Facts.Count > 0)
            {
                parted = parted?.Facts.Count >= collection.Facts.Count ? parted : collection;
                files.AddRange(YearPartitions.Part(collection.Facts, date).Select(part => Parquet($"parquet/by-year/{collection.Name}/year={part.Year}/{collection.Name}.parquet", file, part.Facts)));
            }
        }

        return new DownloadGroup(
            "parquet",
            "Parquet",
            "A file for each collection, a row for each fact; lists are lists and records are structs. Collections in which every fact has a date are given by year too, in the folders of Hive, so that an "
            + "engine of many machines reads only the years that are asked for.",
            files,
            _readings.Parquet(First.Name, parted?.Name ?? ""));
    }

    private DownloadGroup LinkedFile()
    {
        string name = $"{_stem}.jsonld";
        return new DownloadGroup(
            "jsonld",
            "JSON-LD",
            "One document with every fact as a node of a graph. Its context gives each class and field the URI that the schema states.",
            [new Download(name, "application/ld+json", dataset.Count, () => new LinkedData(dataset, settings).Write())],
            _readings.JsonLd(name));
    }

    /// <summary>The description for machine learning, where what its format requires is known.</summary>
    private IEnumerable<Download> Croissants((Table Table, Download File)[] csv) => settings is { BaseUrl: { } address, Date: { } date }
        ? [new Download(Croissant.FileName, "application/ld+json; profile=\"http://mlcommons.org/croissant/1.1\"", rows: null, () => new Croissant(dataset.Catalog, address, date).Write(csv))]
        : [];

    private DownloadGroup About(IReadOnlyList<Download> files) => new(
        "about",
        "Descriptions",
        "What describes the files above: a Frictionless Data Package and a Croissant 1.1 description of the tables, how to cite the dataset, and the SHA-256 of every file."
        + (settings is { BaseUrl: not null, Date: not null } ? "" : " Croissant needs the address of the site and the date of the facts, and this site was built without one of them."),
        files,
        ReadingLines.Sums);

    private CollectionInfo First => dataset.Collections[0].Info;

    private static Download Parquet(string name, Lazy<ParquetFile> file, IReadOnlyList<IFact> facts) => new(name, ParquetType, facts.Count, () => file.Value.Write(facts));

    private List<KeyValuePair<string, string>> AboutDataset()
    {
        (string, string)[] entries =
        [
            ("name", dataset.Catalog.Name), ("title", dataset.Catalog.Title), ("description", dataset.Catalog.Description), ("version", dataset.Catalog.Version),
            ("license", dataset.Catalog.License), ("date", settings.DateText), ("url", settings.BaseUrl?.AbsoluteUri ?? ""),
        ];
        return [.. entries.Where(entry => entry.Item2.Length > 0).Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2))];
    }
}
