using Dataset.Exports.Shapes;

namespace Dataset.Exports.Tables;

/// <summary>A table in the making: its columns, and how a row's cells are read.</summary>
/// <param name="name">The name of the table.</param>
/// <param name="title">The title.</param>
/// <param name="description">What a row is.</param>
/// <param name="instances">What the rows are made of, read again for every child.</param>
internal sealed class TableDraft(string name, string title, string description, Func<IEnumerable<Instance>> instances)
{
    private readonly NameSet _names = new();
    private readonly List<Column> _columns = [];
    private readonly List<Func<object, object?>> _cells = [];
    private readonly List<ForeignKey> _foreignKeys = [];
    private int _keyLength;

    /// <summary>The name of the table.</summary>
    public string Name => name;

    /// <summary>The title of the table.</summary>
    public string Title => title;

    /// <summary>What the rows are made of.</summary>
    public IEnumerable<Instance> Instances => instances();

    /// <summary>The names of the columns of the key.</summary>
    public IReadOnlyList<string> Key => [.. _columns.Take(_keyLength).Select(column => column.Name)];

    /// <summary>Adds a column of the key; these come first.</summary>
    /// <param name="column">The column, whose name may change.</param>
    public void AddKey(Column column)
    {
        _columns.Add(column with { Name = _names.Take(PlainName.Of(column.Name)) });
        _keyLength++;
    }

    /// <summary>Adds a column.</summary>
    /// <param name="column">The column, whose name may change.</param>
    /// <param name="read">The cell of a row.</param>
    /// <returns>The name of the column.</returns>
    public string Add(Column column, Func<object, object?> read)
    {
        string taken = _names.Take(PlainName.Of(column.Name));
        _columns.Add(column with { Name = taken });
        _cells.Add(read);
        return taken;
    }

    /// <summary>Says that columns lead to a row of a table.</summary>
    /// <param name="key">The columns and where they lead.</param>
    public void Link(ForeignKey key) => _foreignKeys.Add(key);

    /// <summary>The table with its rows.</summary>
    public Table Finish() => new()
    {
        Name = name,
        Title = title,
        Description = description,
        Columns = _columns,
        KeyLength = _keyLength,
        ForeignKeys = _foreignKeys,
        Rows = [.. Instances.Select(Row)],
    };

    private object?[] Row(Instance instance)
    {
        object?[] row = new object?[_columns.Count];
        instance.Key.CopyTo(row, 0);
        for (int i = 0; i < _cells.Count; i++)
        {
            row[_keyLength + i] = _cells[i](instance.Value);
        }

        return row;
    }
}
