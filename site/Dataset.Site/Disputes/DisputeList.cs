using Dataset.Site.Reading;
using Dataset.Site.Rendering;
using Dataset.Site.Slices;
using Dataset.Site.Views;

namespace Dataset.Site.Disputes;

/// <summary>The list of disputes, grouped by the collections of the facts that they are about, with the positions beside each question.</summary>
/// <param name="index">The index of the catalog.</param>
/// <param name="collection">A collection of disputes.</param>
/// <param name="facts">Its facts in the order of a list.</param>
public sealed class DisputeList(SiteIndex index, CollectionInfo collection, IReadOnlyList<IFact> facts)
{
    private const string NoCollection = "Other";

    private readonly Lazy<IReadOnlyList<(CollectionInfo? Subject, IFact Dispute)>> _sorted = new(() =>
        [.. facts
            .Select(dispute => (Subject: SubjectOf(index, dispute), Dispute: dispute))
            .OrderBy(pair => pair.Subject is null ? int.MaxValue : index.Catalog.Collections.Index().First(c => c.Item == pair.Subject).Index)]);

    /// <summary>The pages of the list.</summary>
    /// <param name="pages">Makes the pages.</param>
    public IEnumerable<SitePage> GetPages(PageFactory pages) =>
        new Paging<IFact>(facts, pages.Settings.FactsPerPage).Numbers.Select(number =>
            pages.Html(SitePaths.Collection(collection, number), page => DisputeListPage.Create(BuildPage(page, number))));

    /// <summary>The groups, in the order of the collections.</summary>
    /// <param name="size">How many disputes a page has.</param>
    public IReadOnlyList<DisputeGroup> Groups(int size) =>
        [.. _sorted.Value.Index()
            .GroupBy(item => item.Item.Subject)
            .Select(group => new DisputeGroup(TitleOf(group.Key), AnchorOf(group.Key), group.Count(), (group.First().Index / size) + 1))];

    private DisputeListView BuildPage(PageContext page, int number)
    {
        ViewBuilder builder = new(page);
        Paging<(CollectionInfo? Subject, IFact Dispute)> paging = new(_sorted.Value, page.Settings.FactsPerPage);
        IReadOnlyList<DisputeGroup> groups = Groups(page.Settings.FactsPerPage);
        return new DisputeListView(
            page,
            collection,
            groups,
            [.. paging.Page(number).Select(pair => (groups.First(g => g.Anchor == AnchorOf(pair.Subject)), builder.BuildDispute(pair.Dispute, shown: null)))],
            new PagesView(page, number, paging.Count, n => SitePaths.Collection(collection, n)));
    }

    private static CollectionInfo? SubjectOf(SiteIndex index, IFact dispute) =>
        dispute.Reference(index.Profile(dispute).Subject) is { } subject ? index.Find(subject)?.Collection : null;

    private static string TitleOf(CollectionInfo? subject) => subject?.Title ?? NoCollection;

    private static string AnchorOf(CollectionInfo? subject) => "about-" + FileNames.OfElement(subject?.Name ?? "");
}
