using Dataset.Site.Faceting;
using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>The tables of all collections, each made when it is first asked for; safe to use from many threads.</summary>
public sealed class CollectionTables
{
    private readonly Dictionary<CollectionInfo, Lazy<CollectionTable>> _tables;

    /// <summary>Knows the collections of a catalog.</summary>
    /// <param name="index">The index of the catalog.</param>
    public CollectionTables(SiteIndex index) =>
        _tables = index.Catalog.Collections.ToDictionary(c => c, c => new Lazy<CollectionTable>(() => new CollectionTable(index, c)));

    /// <summary>The table of a collection.</summary>
    /// <param name="collection">A collection of the catalog.</param>
    public CollectionTable Of(CollectionInfo collection) => _tables[collection].Value;

    /// <summary>The place of the list of the facts of a collection that refer to a fact through a slot; null when no such list is made.</summary>
    /// <param name="collection">A collection of the catalog.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="fact">The fact that is referred to.</param>
    public string? FindList(CollectionInfo collection, SlotInfo slot, IFact fact) => Of(collection).Facets
        .Where(facet => facet.Slot == slot)
        .SelectMany(facet => facet.Values.Where(value => fact.Equals(value.Fact)).Select(value => SitePaths.Filtered(collection, facet.Name, value.Name, 1)))
        .FirstOrDefault();
}
