using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace Dataset.Exports.Tests.Readers;

/// <summary>Reads the rows of tables with the readers of others: a row is a text for each column, null where the cell is empty.</summary>
internal static class TableRows
{
    /// <summary>The rows of a CSV file as any reader of CSV gives them.</summary>
    public static List<Dictionary<string, string>> ReadRaw(byte[] content)
    {
        using CsvReader csv = CsvReader.Create(content, new CsvReaderOptions { Separator = ',' });
        List<Dictionary<string, string>> rows = [];
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(name => name, csv.GetString, StringComparer.Ordinal));
        }

        return rows;
    }

    /// <summary>The rows of a CSV file, read by the rule that its description states.</summary>
    /// <param name="content">The file.</param>
    /// <param name="resource">The table in the data package.</param>
    public static List<Dictionary<string, string?>> ReadCsv(byte[] content, JsonElement resource)
    {
        Dictionary<string, string> types = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("type").GetString()!, StringComparer.Ordinal);
        return [.. ReadRaw(content).Select(row => row.ToDictionary(
            cell => cell.Key,
            cell => cell.Value.Length == 0 ? null : types[cell.Key] == "string" && cell.Value[0] == '\'' ? cell.Value[1..] : cell.Value,
            StringComparer.Ordinal))];
    }

    /// <summary>The rows of a table of a database.</summary>
    public static List<Dictionary<string, string?>> ReadSqlite(SqliteConnection connection, string table)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        using SqliteDataReader reader = command.ExecuteReader();
        List<Dictionary<string, string?>> rows = [];
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i) switch
            {
                double number => number.ToString("R", CultureInfo.InvariantCulture),
                object value => Convert.ToString(value, CultureInfo.InvariantCulture),
            }, StringComparer.Ordinal));
        }

        return rows;
    }
}
