using Dataset.Site.Views;

namespace Dataset.Site.Disputes;

/// <summary>A page of the list of disputes.</summary>
/// <param name="Page">The page.</param>
/// <param name="Collection">The collection.</param>
/// <param name="Groups">All groups of the list.</param>
/// <param name="Disputes">The disputes on this page, with their groups.</param>
/// <param name="Pages">The pages of the list.</param>
public sealed record DisputeListView(
    PageContext Page,
    CollectionInfo Collection,
    IReadOnlyList<DisputeGroup> Groups,
    IReadOnlyList<(DisputeGroup Group, DisputeView Dispute)> Disputes,
    PagesView Pages) : IPageView;
