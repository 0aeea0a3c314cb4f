using Dataset.Site.Faceting;

namespace Dataset.Site.Views;

/// <summary>One page of a collection's table.</summary>
/// <param name="Page">The page.</param>
/// <param name="Collection">The collection.</param>
/// <param name="DateSlot">The slot of the date column, or null for none.</param>
/// <param name="Columns">The slots of the other columns.</param>
/// <param name="Facts">The facts on this page.</param>
/// <param name="Facets">The properties by which the facts are listed apart, and the value that is chosen.</param>
/// <param name="Pages">The pages of the list.</param>
/// <param name="First">The position in the list of the first fact on this page, from 1.</param>
public sealed record CollectionView(
    PageContext Page,
    CollectionInfo Collection,
    SlotInfo? DateSlot,
    IReadOnlyList<SlotInfo> Columns,
    IReadOnlyList<IFact> Facts,
    FacetView Facets,
    PagesView Pages,
    int First) : IPageView
{
    /// <summary>How many facts the list has on all its pages.</summary>
    public int Total => Facets.Chosen?.Value.Facts.Count ?? Collection.Facts.Count;

    /// <summary>Whether the facts are documents, of which the list says what rests on them.</summary>
    public bool AreSources => Page.Index.Profile(Collection.Class).IsSource;
}
