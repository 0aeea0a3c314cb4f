using System.Text;

namespace Dataset.Exports.Tables;

/// <summary>Writes the definition of a table in the SQL of SQLite.</summary>
internal static class SqlText
{
    /// <summary>A name in quotes, so that it can be any.</summary>
    /// <param name="name">The name.</param>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The statement that creates a table.</summary>
    /// <param name="table">The table.</param>
    public static string Create(Table table)
    {
        StringBuilder sql = new();
        sql.Append("CREATE TABLE ").Append(Name(table.Name)).Append(" (\n");
        foreach (Column column in table.Columns)
        {
            sql.Append("  ").Append(Name(column.Name)).Append(' ').Append(TypeOf(column.Type)).Append(column.IsRequired ? " NOT NULL" : "");
            sql.Append(column.Type == ColumnType.Boolean ? $" CHECK ({Name(column.Name)} IN (0, 1))" : "").Append(",\n");
        }

        sql.Append("  PRIMARY KEY (").Append(Names(table.Key)).Append(')');
        foreach (ForeignKey key in table.ForeignKeys)
        {
            sql.Append(",\n  FOREIGN KEY (").Append(Names(key.Columns)).Append(") REFERENCES ").Append(Name(key.Table)).Append(" (").Append(Names(key.Keys)).Append(')');
        }

        return sql.Append("\n) STRICT").ToString();
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Boolean or ColumnType.Integer => "INTEGER",
        ColumnType.Float => "REAL",
        _ => "TEXT",
    };
}
