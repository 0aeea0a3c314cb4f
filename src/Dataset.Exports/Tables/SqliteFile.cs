using System.Runtime.InteropServices;
using Dataset.Exports.Shapes;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dataset.Exports.Tables;

/// <summary>Writes tables as an SQLite database, in memory. The same tables give the same bytes, since nothing in the file depends on time or place.</summary>
internal static class SqliteFile
{
    /// <summary>The bytes of the file.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="about">What the table named last says of the dataset: key and value.</param>
    /// <param name="aboutTable">The name of that table.</param>
    /// <exception cref="ExportException">A row leads to none.</exception>
    public static byte[] Write(IReadOnlyList<Table> tables, IReadOnlyList<KeyValuePair<string, string>> about, string aboutTable)
    {
        using SqliteConnection connection = new("Data Source=:memory:;Foreign Keys=False");
        connection.Open();
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            WriteAbout(connection, aboutTable, about);
            foreach (Table table in tables)
            {
                Run(connection, SqlText.Create(table));
                Insert(connection, table);
            }

            transaction.Commit();
        }

        CheckForeignKeys(connection);
        return Serialize(connection);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void WriteAbout(SqliteConnection connection, string name, IReadOnlyList<KeyValuePair<string, string>> about)
    {
        Run(connection, $"CREATE TABLE {SqlText.Name(name)} (\"key\" TEXT NOT NULL PRIMARY KEY, \"value\" TEXT NOT NULL) STRICT");
        Insert(connection, name, 2, about.Select(entry => new object?[] { entry.Key, entry.Value }));
    }

    private static void Insert(SqliteConnection connection, Table table) => Insert(connection, table.Name, table.Columns.Count, table.Rows);

    private static void Insert(SqliteConnection connection, string table, int columns, IEnumerable<object?[]> rows)
    {
        using SqliteCommand command = connection.CreateCommand();
        string[] parameters = [.. Enumerable.Range(1, columns).Select(number => $"${number}")];
        command.CommandText = $"INSERT INTO {SqlText.Name(table)} VALUES ({string.Join(", ", parameters)})";
        command.Parameters.AddRange(parameters.Select(parameter => new SqliteParameter { ParameterName = parameter }));
        command.Prepare();
        foreach (object?[] row in rows)
        {
            for (int i = 0; i < columns; i++)
            {
                command.Parameters[i].Value = Cell(row[i]);
            }

            command.ExecuteNonQuery();
        }
    }

    private static object Cell(object? value) => value switch
    {
        null => DBNull.Value,
        bool yes => yes ? 1L : 0L,
        string or long or double => value,
        _ => CanonicalText.Of(value),
    };

    private static void CheckForeignKeys(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_key_check";
        using SqliteDataReader reader = command.ExecuteReader();
        if (reader.Read())
        {
            throw new ExportException($"A row of the table '{reader.GetString(0)}' leads to a row of '{reader.GetString(2)}' that does not exist. Build the facts again; the generator reports references that lead nowhere.");
        }
    }

    private static byte[] Serialize(SqliteConnection connection)
    {
        IntPtr memory = raw.sqlite3_serialize(connection.Handle!, "main", out long size, 0);
        if (memory == IntPtr.Zero)
        {
            throw new ExportException("There is not enough memory for the SQLite database. Build the site on a machine with more.");
        }

        try
        {
            byte[] bytes = new byte[size];
            Marshal.Copy(memory, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            raw.sqlite3_free(memory);
        }
    }
}
