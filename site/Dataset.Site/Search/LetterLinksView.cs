using Dataset.Site.Views;

namespace Dataset.Site.Search;

/// <summary>The links to the letters of the index.</summary>
/// <param name="Page">The page.</param>
/// <param name="Letters">The letters.</param>
/// <param name="Chosen">The one whose page this is, or null.</param>
public sealed record LetterLinksView(PageContext Page, IReadOnlyList<IndexLetter> Letters, IndexLetter? Chosen = null) : IPageView;
