using System.Collections.Concurrent;

namespace Dataset.Site.Reading;

/// <summary>Finds the address of a fact and the profile of a class; safe to use from many threads.</summary>
public sealed class SiteIndex
{
    private readonly Lazy<Dictionary<IFact, FactAddress>> _addresses;
    private readonly ConcurrentDictionary<ClassInfo, ClassProfile> _profiles = [];

    private readonly ConcurrentDictionary<string, string?> _links = new(StringComparer.Ordinal);

    /// <summary>The index of a catalog, which reads the facts when the first of them is looked for.</summary>
    /// <param name="catalog">Any dataset.</param>
    public SiteIndex(DatasetCatalog catalog)
    {
        Catalog = catalog;
        _addresses = new(ReadAddresses);
    }

    /// <summary>The dataset.</summary>
    public DatasetCatalog Catalog { get; }

    /// <summary>Where a fact is published, or null for one that no collection lists.</summary>
    /// <param name="fact">A fact of the catalog.</param>
    public FactAddress? Find(IFact fact) => _addresses.Value.GetValueOrDefault(fact);

    /// <summary>What the site does with the slots of a class.</summary>
    /// <param name="class">A class of the catalog.</param>
    public ClassProfile Profile(ClassInfo @class) => _profiles.GetOrAdd(@class, static (c, catalog) => new ClassProfile(c, catalog), Catalog);

    /// <summary>What the site does with the slots of a record.</summary>
    /// <param name="record">A record of the catalog.</param>
    public ClassProfile Profile(IRecord record) => Profile(record.Class);

    /// <summary>The address of a document in the form that a link needs, or null; read once, for as many records as cite the document.</summary>
    /// <param name="text">An address as a source gives it.</param>
    public string? LinkOf(string text) => _links.GetOrAdd(text, WebAddress.TryMakeLink);

    private Dictionary<IFact, FactAddress> ReadAddresses()
    {
        Dictionary<IFact, FactAddress> addresses = [];
        foreach (CollectionInfo collection in Catalog.Collections)
        {
            foreach (IFact fact in collection.Facts)
            {
                addresses.TryAdd(fact, new FactAddress(collection, FactAddress.FileNameOf(fact.Id)));
            }
        }

        return addresses;
    }
}
