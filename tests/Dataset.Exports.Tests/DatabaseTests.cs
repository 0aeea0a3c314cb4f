using Dataset.Exports.Tests.Readers;
using Microsoft.Data.Sqlite;

namespace Dataset.Exports.Tests;

/// <summary>The SQLite database of the real facts.</summary>
public sealed class DatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteConnection _connection;
    private readonly DatasetExports _exports = new(Facts.Catalog.Instance, WrittenExports.Published);

    public DatabaseTests()
    {
        Download database = _exports.Downloads.SelectMany(group => group.Files).Single(file => file.Name == "diplomacy.sqlite");
        _folder.Write([database.File]);
        _connection = new SqliteConnection($"Data Source={_folder.File(database.Path)};Mode=ReadOnly;Pooling=False");
        _connection.Open();
    }

    [Fact]
    public void Database_IsSoundAndEveryForeignKeyLeadsSomewhere()
    {
        Assert.Equal(["ok"], Column("PRAGMA integrity_check"));
        Assert.Empty(Column("PRAGMA foreign_key_check"));
        Assert.True(Column("SELECT f.\"table\" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f WHERE s.type = 'table'").Count > 100);
    }

    [Fact]
    public void Statements_HaveEachSourceThatCarriesTheValue()
    {
        Assert.Equal(["2012-11 ecf-67-19", "2012-11 wp-67-19"], Statements("unga-resolution-67-19", "date"));
        Assert.Equal(["A/RES/67/19 wp-67-19"], Statements("unga-resolution-67-19", "symbol"));
    }

    [Fact]
    public void StatementOfOneSide_DoesNotRestOnTheSourcesOfTheOther() => Assert.Equal(
        Facts.Disputes.DateOfResolution6719.Positions.SelectMany(p => p.Sources.Select(s => $"{p.Statement} {s.Source.Id}")).Order(StringComparer.Ordinal),
        Statements("date-of-resolution-67-19", "positions"));

    [Fact]
    public void Statements_CoverEveryFieldOfEveryFactButItsCitations()
    {
        IEnumerable<string> expected = Facts.Catalog.Instance.Collections.SelectMany(c => c.Facts).SelectMany(fact => fact.Class.Slots
            .Where(slot => !slot.IsIdentifier && slot.Range != "Citation" && slot.GetValues(fact).Any())
            .Select(slot => $"{fact.Id} {slot.Name}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Column("SELECT DISTINCT fact || ' ' || field FROM statements").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void LinesOnThePage_Run()
    {
        DownloadGroup group = _exports.Downloads.Single(g => g.Id == "sqlite");

        Assert.NotEmpty(Column(group.Readings.Single(reading => reading.Tool == "SQL").Code));
        Assert.Contains("\"people\"", group.Readings.Single(reading => reading.Tool == "Python").Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Database_SaysWhichDatasetItIs() => Assert.Equal(
        ["date 2024-11-24", $"license {Facts.Catalog.Instance.License}", $"version {Facts.Catalog.Instance.Version}"],
        Column("SELECT key || ' ' || value FROM dataset WHERE key IN ('date', 'license', 'version') ORDER BY key"));

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    private List<string> Statements(string fact, string field) =>
        Column($"SELECT value || ' ' || source FROM statements WHERE fact = '{fact}' AND field = '{field}' AND path NOT LIKE '%held_by%' AND path NOT LIKE '%claims%' ORDER BY 1");

    private List<string> Column(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> cells = [];
        while (reader.Read())
        {
            cells.Add(reader.GetString(0));
        }

        return cells;
    }
}
