using Dataset.Site.Views;

namespace Dataset.Site.Search;

/// <summary>The page of the search.</summary>
/// <param name="Page">The page.</param>
/// <param name="Letters">The letters of the index.</param>
public sealed record SearchView(PageContext Page, IReadOnlyList<IndexLetter> Letters) : IPageView;
