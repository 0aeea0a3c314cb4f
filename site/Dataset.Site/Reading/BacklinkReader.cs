namespace Dataset.Site.Reading;

/// <summary>Sorts the references to a fact by what they mean for its page.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class BacklinkReader(SiteIndex index)
{
    /// <summary>The disputes about a fact, and those in which it is a side, in the order of the catalog.</summary>
    /// <param name="fact">Any fact.</param>
    public IReadOnlyList<IFact> Disputes(IFact fact) =>
        [.. fact.ReferencedBy.Where(b => IsInDispute(fact, b)).Select(b => b.Fact).Distinct()];

    /// <summary>The facts that cite a source, in the order of the catalog.</summary>
    /// <param name="source">A fact, usually with the role of a source.</param>
    public IReadOnlyList<IFact> Citing(IFact source) =>
        [.. source.ReferencedBy.Where(b => IsCitation(b.Slot)).Select(b => b.Fact).Distinct()];

    /// <summary>All other references, grouped by the collection of the referring facts and by the slots: a fact stands in one group only.</summary>
    /// <param name="fact">Any fact.</param>
    public IReadOnlyList<BacklinkGroup> Groups(IFact fact)
    {
        // The relations of a claim have a panel of their own.
        HashSet<IFact> related = index.Profile(fact).IsClaim ? ClaimRelations.Of(index, fact).Select(r => r.Claim).ToHashSet() : [];
        return [.. fact.ReferencedBy
            .Where(b => !IsCitation(b.Slot) && !IsInDispute(fact, b) && !related.Contains(b.Fact))
            .GroupBy(b => b.Fact, (referring, links) => (Fact: referring, Slots: links.Select(b => b.Slot).Distinct().ToArray()))
            .GroupBy(r => (Collection: index.Find(r.Fact)?.Collection, Slots: string.Join(' ', r.Slots.Select(slot => slot.Name))))
            .Select(g => new BacklinkGroup(
                g.Key.Collection?.Title ?? g.First().Fact.Class.Title,
                g.Key.Collection,
                g.First().Slots,
                [.. FactDate.InListOrder(index, g.Select(r => r.Fact))]))];
    }

    /// <summary>Whether a dispute refers to the fact as its subject or, for a claim, as a position's.</summary>
    private bool IsInDispute(IFact fact, Backlink backlink) =>
        index.Profile(backlink.Fact).IsDispute
        && (backlink.Slot.Uri == Vocabulary.Subject || (index.Profile(fact).IsClaim && !IsCitation(backlink.Slot)));

    private static bool IsCitation(SlotInfo slot) => slot.Uri == Vocabulary.CitedSource;
}
