namespace Dataset.Site.Views;

/// <summary>What rests on a source, or a page of it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Source">The source.</param>
/// <param name="Counts">How many facts of each collection rest on it, on all pages.</param>
/// <param name="Facts">Those on this page, by collection.</param>
/// <param name="Pages">The pages of the list.</param>
public sealed record RestingListView(
    PageContext Page, IFact Source, IReadOnlyList<(string Collection, int Count)> Counts, IReadOnlyList<RestingView> Facts, PagesView Pages) : IPageView;
