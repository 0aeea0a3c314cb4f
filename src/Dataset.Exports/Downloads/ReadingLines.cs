namespace Dataset.Exports.Downloads;

/// <summary>The lines with which people read the files, on a file of the dataset itself.</summary>
/// <param name="settings">The settings.</param>
internal sealed class ReadingLines(ExportSettings settings)
{
    /// <summary>How JSON Lines are read.</summary>
    /// <param name="collection">A collection.</param>
    public IReadOnlyList<Reading> JsonLines(string collection)
    {
        string file = Address($"jsonl/{collection}.jsonl");
        return
        [
            new("Python", $"pandas.read_json(\"{file}\", lines=True)"),
            new("R", $"jsonlite::stream_in({Connection(file)})"),
            new("DuckDB", $"SELECT id, label FROM read_json('{file}')"),
            new("Spark", $"spark.read.json(\"jsonl/{collection}.jsonl\")"),
        ];
    }

    /// <summary>How CSV is read. A text such as the code of Namibia, NA, is no missing value.</summary>
    /// <param name="collection">A collection.</param>
    public IReadOnlyList<Reading> Csv(string collection)
    {
        string file = Address($"csv/{collection}.csv");
        return
        [
            new("Python", $"pandas.read_csv(\"{file}\", keep_default_na=False, na_values=[\"\"])"),
            new("R", $"readr::read_csv(\"{file}\", na = \"\")"),
            new("DuckDB", $"SELECT * FROM read_csv('{file}', header = true)"),
            new("Spark", $"spark.read.csv(\"csv/{collection}.csv\", header=True, multiLine=True, quote='\"', escape='\"')"),
        ];
    }

    /// <summary>How SQLite is read.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="collection">A collection.</param>
    /// <param name="statements">The table of statements.</param>
    public IReadOnlyList<Reading> Sqlite(string name, string collection, string statements)
    {
        string query = $"SELECT fact, field, value, source FROM \"{statements}\" WHERE collection = '{collection}'";
        return
        [
            new("SQL", query),
            new("Python", $"sqlite3.connect(\"{name}\").execute('SELECT * FROM \"{collection}\"').fetchall()"),
            new("R", $"DBI::dbReadTable(DBI::dbConnect(RSQLite::SQLite(), \"{name}\"), \"{collection}\")"),
            new("DuckDB", $"SELECT * FROM sqlite_scan('{name}', '{collection}')"),
            new("Spark", $"spark.read.jdbc(\"jdbc:sqlite:{name}\", \"{collection}\")"),
        ];
    }

    /// <summary>How Parquet is read.</summary>
    /// <param name="collection">A collection.</param>
    /// <param name="parted">A collection that is given by year too, or the empty string.</param>
    public IReadOnlyList<Reading> Parquet(string collection, string parted)
    {
        string file = Address($"parquet/{collection}.parquet");
        List<Reading> readings =
        [
            new("Python", $"pandas.read_parquet(\"{file}\")"),
            new("R", $"arrow::read_parquet(\"{file}\")"),
            new("DuckDB", $"SELECT * FROM read_parquet('{file}')"),
            new("Spark", $"spark.read.parquet(\"parquet/{collection}.parquet\")"),
        ];
        if (parted.Length > 0)
        {
            // A host of web pages lists no folders, so these are for a copy.
            string folder = $"parquet/by-year/{parted}";
            readings.Add(new("DuckDB, by year", $"SELECT year, count(*) FROM read_parquet('{folder}/*/*.parquet', hive_partitioning = true) GROUP BY year ORDER BY year"));
            readings.Add(new("Spark, by year", $"spark.read.parquet(\"{folder}\").where(\"year >= 2000\").groupBy(\"year\").count()"));
        }

        return readings;
    }

    /// <summary>How JSON-LD is read.</summary>
    /// <param name="name">The name of the file.</param>
    public IReadOnlyList<Reading> JsonLd(string name) =>
    [
        new("Python", $"rdflib.Graph().parse(\"{Address(name)}\", format=\"json-ld\")"),
        new("R", $"jsonld::jsonld_to_rdf(\"{Address(name)}\")"),
    ];

    /// <summary>How the sums are used.</summary>
    public static IReadOnlyList<Reading> Sums { get; } = [new("Shell", "sha256sum --check --ignore-missing SHA256SUMS")];

    private static string Connection(string file) => file.Contains("://", StringComparison.Ordinal) ? $"url(\"{file}\")" : $"file(\"{file}\")";

    private string Address(string name) => settings.BaseUrl is null ? name : settings.Address($"{Download.Folder}/{name}");
}
