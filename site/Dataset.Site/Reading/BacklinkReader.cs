namespace Dataset.Site.Reading;

/// <summary>Sorts the references to a fact by what they mean for its page.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class BacklinkReader(SiteIndex index)
{
    /// <summary>The disputes about a fact, in the order of the catalog.</summary>
    /// <param name="fact">Any fact.</param>
    public IReadOnlyList<IFact> Disputes(IFact fact) =>
        [.. fact.ReferencedBy.Where(b => IsSubject(b.Slot)).Select(b => b.Fact).Where(f => index.Profile(f).IsDispute).Distinct()];

    /// <summary>The facts that cite a source, in the order of the catalog.</summary>
    /// <param name="source">A fact, usually with the role of a source.</param>
    public IReadOnlyList<IFact> Citing(IFact source) =>
        [.. source.ReferencedBy.Where(b => IsCitation(b.Slot)).Select(b => b.Fact).Distinct()];

    /// <summary>All other references, grouped by the collection of the referring facts and by slot.</summary>
    /// <param name="fact">Any fact.</param>
    public IReadOnlyList<BacklinkGroup> Groups(IFact fact)
    {
        // The relations of a claim have a panel of their own.
        var related = index.Profile(fact).IsClaim ? ClaimRelations.Of(index, fact).Select(r => r.Claim).ToHashSet() : [];
        return [.. fact.ReferencedBy
            .Where(b => !IsCitation(b.Slot) && !IsSubject(b.Slot) && !related.Contains(b.Fact))
            .GroupBy(b => (Collection: index.Find(b.Fact)?.Collection, b.Slot))
            .Select(g => new BacklinkGroup(
                g.Key.Collection?.Title ?? g.First().Fact.Class.Title,
                g.Key.Slot,
                [.. FactDate.InListOrder(index, [.. g.Select(b => b.Fact).Distinct()])]))];
    }

    private static bool IsSubject(SlotInfo slot) => slot.Uri == Vocabulary.Subject;

    private static bool IsCitation(SlotInfo slot) => slot.Uri == Vocabulary.CitedSource;
}
