namespace Dataset.Site.Reading;

/// <summary>
/// Finds the claims that a claim is related to: those in records it holds by value (such as "contradicts, that claim"), and
/// those whose records name this claim. Kinds of relations are the values of an enum of the schema, none is built in.
/// </summary>
public static class ClaimRelations
{
    /// <summary>The relations of a claim: its own first, then the others in the order of the catalog.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="claim">A fact with the role of a claim.</param>
    public static IReadOnlyList<ClaimRelation> Of(SiteIndex index, IFact claim)
    {
        List<(EnumValueInfo? Kind, IFact Claim)> here = Stated(index, claim).Distinct().ToList();
        List<(EnumValueInfo? Kind, IFact Claim)> there = claim.ReferencedBy
            .Select(b => b.Fact)
            .Where(f => index.Profile(f).IsClaim)
            .Distinct()
            .SelectMany(f => Stated(index, f).Where(r => claim.Equals(r.Claim)).Select(r => (r.Kind, Claim: f)))
            .Distinct()
            .ToList();
        return
        [
            .. here.Select(r => new ClaimRelation(r.Kind, r.Claim, IsStatedHere: true, there.Contains(r))),
            .. there.Where(r => !here.Contains(r)).Select(r => new ClaimRelation(r.Kind, r.Claim, IsStatedHere: false, IsStatedThere: true)),
        ];
    }

    /// <summary>Whether a slot of a claim holds relations to other claims.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="slot">A slot of a class with the role of a claim.</param>
    public static bool IsRelation(SiteIndex index, SlotInfo slot) =>
        slot.Kind == SlotKind.Inlined && index.Catalog.FindClass(slot.Range) is { } range && Other(index, range) is not null;

    private static IEnumerable<(EnumValueInfo? Kind, IFact Claim)> Stated(SiteIndex index, IFact claim) =>
        from slot in claim.Class.Slots
        where IsRelation(index, slot)
        from relation in slot.GetValues(claim).OfType<IRecord>()
        let other = relation.Reference(Other(index, relation.Class))
        where other is not null
        select (relation.First(relation.Class.Slots.FirstOrDefault(s => s.Kind == SlotKind.Enum)) as EnumValueInfo, other);

    private static SlotInfo? Other(SiteIndex index, ClassInfo relation) =>
        relation.HasRole(Vocabulary.Position) || relation.HasRole(Vocabulary.Citation)
            ? null
            : relation.Slots.FirstOrDefault(s => s.Kind == SlotKind.Reference && index.Catalog.FindClass(s.Range)?.HasRole(Vocabulary.Claim) == true);
}
