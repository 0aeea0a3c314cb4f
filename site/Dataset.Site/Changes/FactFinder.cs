using Dataset.Site.Reading;

namespace Dataset.Site.Changes;

/// <summary>Finds facts as releases name them.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class FactFinder(SiteIndex index)
{
    private readonly Lazy<Dictionary<(string Collection, string Id), IFact>> _facts = new(() =>
        index.Catalog.Collections.SelectMany(collection => collection.Facts.Select(fact => (collection.Name, Fact: fact))).ToDictionary(entry => (entry.Name, entry.Fact.Id), entry => entry.Fact));

    /// <summary>The page of a fact, relative to the site, or null where the catalog has no such fact.</summary>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="id">The identifier.</param>
    public string? Page(string collection, string id) => _facts.Value.TryGetValue((collection, id), out IFact? fact) ? index.Find(fact)?.Page : null;
}
