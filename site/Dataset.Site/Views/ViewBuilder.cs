using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>Reads what the templates show on one page.</summary>
/// <param name="page">The page.</param>
public sealed partial class ViewBuilder(PageContext page)
{
    private readonly CitationReader _citations = new(page.Index);
    private readonly BacklinkReader _backlinks = new(page.Index);

    /// <summary>The page of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="address">Where it is published.</param>
    public FactView BuildFact(IFact fact, FactAddress address)
    {
        ClassProfile profile = page.Index.Profile(fact);
        List<CitationView> citations = BuildCitations(fact);
        IReadOnlyList<IFact> disputes = _backlinks.Disputes(fact);
        IReadOnlyList<IFact> citing = _backlinks.Citing(fact);
        return new FactView(
            page,
            fact,
            address,
            BuildFields(fact, [.. citations.Select(c => c.Citation)], disputes),
            citations,
            profile.IsClaim ? BuildClaim(fact) : null,
            profile.IsDispute ? BuildDispute(fact, fact) : null,
            [.. disputes.Select(d => BuildDispute(d, fact))],
            profile.IsClaim
                ? [.. ClaimRelations.Of(page.Index, fact).Select(r => new RelatedClaimView(page, r, BuildClaim(r.Claim)))]
                : [],
            [.. FactDate.InListOrder(page.Index, citing).Take(page.Settings.RestingPerSource).Select(f => BuildResting(f, fact))],
            citing.Count,
            _backlinks.Groups(fact));
    }

    private List<FieldView> BuildFields(IRecord record, IReadOnlyList<Citation> citations, IReadOnlyList<IFact> disputes)
    {
        ClassProfile profile = page.Index.Profile(record);
        return [.. profile.Details
            .Where(s => !profile.IsClaim || !IsInCaption(profile, s))
            .Select(s => new FieldView(
                page,
                record,
                s,
                [.. s.GetValues(record)],
                [.. citations.Where(c => c.DoesSupport(s.Name))],
                [.. disputes.Where(d => IsAbout(d, record, s))]))
            .Where(f => f.Values.Count > 0)];
    }

    private bool IsAbout(IFact dispute, IRecord record, SlotInfo slot)
    {
        ClassProfile profile = page.Index.Profile(dispute);
        return record.Equals(dispute.Reference(profile.Subject)) && dispute.Text(profile.DisputedField) == slot.Name;
    }

    // The figure of a claim already says these, and its relations have a panel.
    private bool IsInCaption(ClassProfile claim, SlotInfo slot) =>
        slot == claim.Author || slot == claim.Date || slot is { Kind: SlotKind.Enum, IsRequired: true } || ClaimRelations.IsRelation(page.Index, slot);

    private List<CitationView> BuildCitations(IRecord record) =>
        [.. _citations.Read(record).Select(c => BuildCitation(c, record))];

    private CitationView BuildCitation(Citation citation, IRecord holder) =>
        new(page, citation, [.. citation.Supports.Select(name => TitleOf(holder.Class, name))]);

    private RestingView BuildResting(IFact fact, IFact source) =>
        new(page, fact, [.. _citations.FindCitationsOf(fact, source).Select(c => BuildCitation(c, fact))]);

    private static string TitleOf(ClassInfo @class, string field) => @class.FindSlot(field)?.Title ?? field;
}
