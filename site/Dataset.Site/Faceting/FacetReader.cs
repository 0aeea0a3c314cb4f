using Dataset.Site.Reading;

namespace Dataset.Site.Faceting;

/// <summary>
/// Finds the properties that tell the facts of a collection apart: the year of their date or the first letter of their name, and the
/// slots with few values. A collection that a reader sees at a glance has none. Every fact is under some value of every facet.
/// </summary>
/// <param name="index">The index of the catalog.</param>
public sealed class FacetReader(SiteIndex index)
{
    /// <summary>What a reader sees at a glance.</summary>
    private const int FewFacts = 12;

    private const int MaximumValues = 40;
    private const int MaximumYears = 150;
    private const int MaximumFacets = 6;

    /// <summary>The facets of a collection, that of the order of the list first.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="facts">Its facts in the order of the list.</param>
    public IReadOnlyList<Facet> Read(CollectionInfo collection, IReadOnlyList<IFact> facts)
    {
        if (facts.Count <= FewFacts)
        {
            return [];
        }

        ClassProfile profile = index.Profile(collection.Class);
        Facet? first = (profile.Date is { } date ? DateFacet.Read(date, facts, MaximumYears) : null) ?? InitialFacet.Read(collection.Class, facts, MaximumValues);
        IEnumerable<Facet?> others = collection.Class.Slots
            .Where(slot => slot.Kind is SlotKind.Enum or SlotKind.Reference or SlotKind.Boolean || slot is { Kind: SlotKind.Text, IsMultivalued: false })
            .Where(slot => slot != profile.Label && !slot.IsIdentifier)
            .Select(slot => SlotFacet.Read(slot, index.Catalog.FindEnum(slot.Range)?.Values ?? [], facts, MaximumValues));
        return [.. others.Prepend(first).OfType<Facet>().Take(MaximumFacets)];
    }
}
