namespace Dataset.Site.Views;

/// <summary>One page of a collection's table.</summary>
/// <param name="Page">The page.</param>
/// <param name="Collection">The collection.</param>
/// <param name="DateSlot">The slot of the date column, or null for none.</param>
/// <param name="Columns">The slots of the other columns.</param>
/// <param name="Facts">The facts on this page.</param>
/// <param name="Number">The number of this page, from 1.</param>
/// <param name="Count">The number of pages.</param>
/// <param name="First">The position of the first fact on this page in the collection, from 1.</param>
public sealed record CollectionView(
    PageContext Page,
    CollectionInfo Collection,
    SlotInfo? DateSlot,
    IReadOnlyList<SlotInfo> Columns,
    IReadOnlyList<IFact> Facts,
    int Number,
    int Count,
    int First) : IPageView;
