using Dataset.Site.Citing;
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
            BuildRestingList(fact, address, 1),
            _backlinks.Groups(fact),
            new ReferenceReader(page).Read(fact, address));
    }

    /// <summary>A further page of what rests on a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="address">Where it is published.</param>
    /// <param name="number">The number of the page, from 2.</param>
    public RestingPageView BuildResting(IFact source, FactAddress address, int number) =>
        new(page, source, address, BuildRestingList(source, address, number)!);

    private RestingListView? BuildRestingList(IFact source, FactAddress address, int number)
    {
        List<(string Collection, IReadOnlyList<IFact> Facts)> groups =
            [.. _backlinks.Citing(source)
                .GroupBy(f => page.Index.Find(f)?.Collection.Title ?? f.Class.Title)
                .Select(group => (group.Key, (IReadOnlyList<IFact>)[.. FactDate.InListOrder(page.Index, [.. group])]))];
        Paging<IFact> paging = new([.. groups.SelectMany(group => group.Facts)], page.Settings.RestingPerPage);
        return groups.Count == 0 ? null : new RestingListView(
            page,
            source,
            [.. groups.Select(group => (group.Collection, group.Facts.Count))],
            [.. paging.Page(number).Select(f => BuildResting(f, source))],
            new PagesView(page, number, paging.Count, n => SitePaths.Resting(address, n)));
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
