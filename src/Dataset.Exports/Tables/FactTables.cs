using Dataset.Exports.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Tables;

/// <summary>All tables of a dataset, read once.</summary>
internal sealed class FactTables
{
    private readonly DatasetShape _dataset;
    private readonly TablePlaces _places;

    /// <summary>Reads every fact.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="json">Writes what no column can hold otherwise.</param>
    public FactTables(DatasetShape dataset, FactWriter json)
    {
        _dataset = dataset;
        _places = new TablePlaces(dataset);
        TableBuilder builder = new(new ScalarColumns(dataset, json), _places);
        Statements = AllStatements();
        All = [AllFacts(), .. dataset.Collections.SelectMany(builder.Build), Statements];
        About = _places.Take("dataset");
    }

    /// <summary>The tables: that of all facts, those of the collections, each followed by those of its lists, and that of all statements.</summary>
    public IReadOnlyList<Table> All { get; }

    /// <summary>The number of rows in all tables.</summary>
    public int RowCount => All.Sum(table => table.Rows.Count);

    /// <summary>The table of all statements.</summary>
    public Table Statements { get; }

    /// <summary>A name that no table has, for one that says which dataset it is.</summary>
    public string About { get; }

    private static Column Text(string name, string title, string description, bool isRequired = true) => new(name, title, description, ColumnType.Text, isRequired);

    private Table AllFacts() => new()
    {
        Name = _places.Facts,
        Title = "All facts",
        Description = "Every fact of the dataset, with the collection that has the rest of it.",
        Columns =
        [
            Text(TablePlaces.Collection, "Collection", "The collection of the fact."),
            Text(TablePlaces.Id, "Identifier", "The identifier of the fact."),
            Text("class", "Class", "The class in the schema."),
            Text("label", "Label", "The name of the fact for people."),
            Text("file", "File", "The file that the fact is written in, relative to the repository."),
        ],
        KeyLength = 2,
        ForeignKeys = [],
        Rows = [.. _dataset.Collections.SelectMany(c => c.Facts.Select(f => new object?[] { c.Name, f.Id, f.Class.Name, f.Label, f.File }))],
    };

    private Table AllStatements() => new()
    {
        Name = _places.Statements,
        Title = "All statements",
        Description = "Every value of every fact with a source that says so: one row for each value and source, and one without a source for a value that no citation carries.",
        Columns =
        [
            new Column("statement", "Number", "The number of the row, which can be another one in another version.", ColumnType.Integer, IsRequired: true),
            Text("collection", "Collection", "The collection of the fact."),
            Text("fact", "Fact", "The identifier of the fact."),
            Text("field", "Field", "The field of the fact."),
            Text("path", "Path", "Where in the fact the value is, with places in lists from 1."),
            Text("value", "Value", "The value as text; of a reference the identifier."),
            Text("source_collection", "Collection of the source", "The collection of the source.", isRequired: false),
            Text("source", "Source", "The identifier of the source.", isRequired: false),
        ],
        KeyLength = 1,
        ForeignKeys =
        [
            new ForeignKey(["collection", "fact"], _places.Facts, [TablePlaces.Collection, TablePlaces.Id]),
            new ForeignKey(["source_collection", "source"], _places.Facts, [TablePlaces.Collection, TablePlaces.Id]),
        ],
        Rows = [.. StatementCells().Select((cells, index) => (object?[])[index + 1L, .. cells])],
    };

    private IEnumerable<object?[]> StatementCells() =>
        from collection in _dataset.Collections
        from fact in collection.Facts
        from statement in StatementReader.Read(collection.Record, fact)
        from source in statement.Sources.DefaultIfEmpty()
        select new object?[]
        {
            collection.Name, fact.Id, statement.Field, statement.Path, statement.Value,
            source is null ? null : _dataset.CollectionOf(source).Name, source?.Id,
        };
}
