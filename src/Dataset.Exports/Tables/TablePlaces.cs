using Dataset.Exports.Shapes;

namespace Dataset.Exports.Tables;

/// <summary>The names of tables and of their keys. A collection has its own name; every other table yields to those.</summary>
internal sealed class TablePlaces
{
    /// <summary>The column of a fact's identifier, in the table of its collection and in that of all facts.</summary>
    public const string Id = "id";

    /// <summary>The column of a fact's collection in the table of all facts.</summary>
    public const string Collection = "collection";

    /// <summary>The column, in the table of a list, of the fact that has it.</summary>
    public const string FactId = "fact_id";

    /// <summary>The column, in the table of a list, of the place in it.</summary>
    public const string Ordinal = "ordinal";

    private readonly NameSet _names = new();
    private readonly Dictionary<CollectionInfo, string> _collections;

    public TablePlaces(DatasetShape dataset)
    {
        _collections = dataset.Collections.ToDictionary(c => c.Info, c => Take(c.Name));
        Facts = Take("facts");
        Statements = Take("statements");
    }

    /// <summary>The table of all facts.</summary>
    public string Facts { get; }

    /// <summary>The table of all statements.</summary>
    public string Statements { get; }

    /// <summary>The table of a collection.</summary>
    /// <param name="collection">The collection.</param>
    public string Of(CollectionInfo collection) => _collections[collection];

    /// <summary>A name that no other table has.</summary>
    /// <param name="name">The name that is wanted.</param>
    public string Take(string name) => _names.Take(PlainName.Of(name));
}
