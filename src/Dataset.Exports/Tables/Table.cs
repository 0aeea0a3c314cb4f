namespace Dataset.Exports.Tables;

/// <summary>A table: what CSV has as a file and SQLite as a table.</summary>
internal sealed class Table
{
    /// <summary>The name, one of its own.</summary>
    public required string Name { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What a row is.</summary>
    public required string Description { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>How many of the columns, the first ones, are the key of a row.</summary>
    public required int KeyLength { get; init; }

    /// <summary>What leads to other tables.</summary>
    public required IReadOnlyList<ForeignKey> ForeignKeys { get; init; }

    /// <summary>The rows: a cell for each column, null where it is empty.</summary>
    public required IReadOnlyList<object?[]> Rows { get; init; }

    /// <summary>The names of the columns of the key.</summary>
    public IEnumerable<string> Key => Columns.Take(KeyLength).Select(column => column.Name);
}
