using Dataset.Site.Citing;
using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>The page of a fact.</summary>
/// <param name="Page">The page.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Address">Where it is published.</param>
/// <param name="Fields">The fields that have no place of their own.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Claim">The assertion, for a claim.</param>
/// <param name="Dispute">The sides, for a dispute.</param>
/// <param name="Disputes">The disputes about it.</param>
/// <param name="RelatedClaims">The claims it is related to, for a claim.</param>
/// <param name="Resting">What rests on it, or null when nothing does.</param>
/// <param name="Backlinks">The other facts that refer to it.</param>
/// <param name="Cite">How to cite it.</param>
public sealed record FactView(
    PageContext Page,
    IFact Fact,
    FactAddress Address,
    IReadOnlyList<FieldView> Fields,
    IReadOnlyList<CitationView> Citations,
    ClaimView? Claim,
    DisputeView? Dispute,
    IReadOnlyList<DisputeView> Disputes,
    IReadOnlyList<RelatedClaimView> RelatedClaims,
    RestingListView? Resting,
    IReadOnlyList<BacklinkGroup> Backlinks,
    CiteView Cite) : IPageView
{
    /// <summary>What the site does with the slots of the fact.</summary>
    public ClassProfile Profile => Page.Index.Profile(Fact);

    /// <summary>How the fact stands, or null.</summary>
    public EnumValueInfo? Status => Fact.First(Profile.Status) as EnumValueInfo;

    /// <summary>The lead, or the empty string.</summary>
    public string Description => Fact.Text(Profile.Description);

    /// <summary>The citations that support a field.</summary>
    /// <param name="slot">A slot of the fact, or null.</param>
    public IEnumerable<Citation> NotesOn(SlotInfo? slot) =>
        slot is null ? [] : Citations.Select(c => c.Citation).Where(c => c.DoesSupport(slot.Name));
}
