namespace Dataset.Exports.Shapes;

/// <summary>What every format is written from: the collections with the shapes of their facts, and where each fact has its place.</summary>
internal sealed class DatasetShape
{
    private readonly Dictionary<IFact, CollectionInfo> _places = [];

    /// <summary>Reads a catalog once.</summary>
    /// <param name="catalog">Any dataset.</param>
    /// <exception cref="ExportException">Some value has no form in every format.</exception>
    public DatasetShape(DatasetCatalog catalog)
    {
        Catalog = catalog;
        ShapeReader reader = new(catalog);
        Collections = [.. catalog.Collections.Select(c => new CollectionShape(c, reader.OfFacts(c.Class), [.. c.Facts.Where(fact => _places.TryAdd(fact, c))]))];
        ValueCheck.Run(this);
    }

    /// <summary>The dataset.</summary>
    public DatasetCatalog Catalog { get; }

    /// <summary>The collections, in the order of the schema.</summary>
    public IReadOnlyList<CollectionShape> Collections { get; }

    /// <summary>The number of facts.</summary>
    public int Count => _places.Count;

    /// <summary>The collection of a fact.</summary>
    /// <param name="fact">A fact of the catalog.</param>
    /// <exception cref="ExportException">No collection lists the fact.</exception>
    public CollectionInfo CollectionOf(IFact fact) => _places.TryGetValue(fact, out CollectionInfo? collection)
        ? collection
        : throw new ExportException($"'{fact.Id}' is referred to, but no collection lists it. Add a collection to the root class, or the fact to one.");
}
