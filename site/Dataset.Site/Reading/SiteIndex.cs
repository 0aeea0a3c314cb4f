using System.Collections.Concurrent;

namespace Dataset.Site.Reading;

/// <summary>Finds the address of a fact and the profile of a class; safe to use from many threads.</summary>
public sealed class SiteIndex
{
    private readonly Dictionary<IFact, FactAddress> _addresses = [];
    private readonly ConcurrentDictionary<ClassInfo, ClassProfile> _profiles = [];

    /// <summary>Reads every collection of a catalog once.</summary>
    /// <param name="catalog">Any dataset.</param>
    public SiteIndex(DatasetCatalog catalog)
    {
        Catalog = catalog;
        foreach (CollectionInfo collection in catalog.Collections)
        {
            foreach (IFact fact in collection.Facts)
            {
                _addresses.TryAdd(fact, new FactAddress(collection, FactAddress.FileNameOf(fact.Id)));
            }
        }
    }

    /// <summary>The dataset.</summary>
    public DatasetCatalog Catalog { get; }

    /// <summary>Where a fact is published, or null for one that no collection lists.</summary>
    /// <param name="fact">A fact of the catalog.</param>
    public FactAddress? Find(IFact fact) => _addresses.GetValueOrDefault(fact);

    /// <summary>What the site does with the slots of a class.</summary>
    /// <param name="class">A class of the catalog.</param>
    public ClassProfile Profile(ClassInfo @class) => _profiles.GetOrAdd(@class, static (c, catalog) => new ClassProfile(c, catalog), Catalog);

    /// <summary>What the site does with the slots of a record.</summary>
    /// <param name="record">A record of the catalog.</param>
    public ClassProfile Profile(IRecord record) => Profile(record.Class);
}
