using Dataset.Site.Views;

namespace Dataset.Site.Search;

/// <summary>A page of the index from A to Z.</summary>
/// <param name="Page">The page.</param>
/// <param name="Letters">The letters of the index.</param>
/// <param name="Letter">The one that is shown.</param>
/// <param name="Pages">The pages of the letter.</param>
/// <param name="Lines">The names on this page.</param>
public sealed record LetterView(PageContext Page, IReadOnlyList<IndexLetter> Letters, IndexLetter Letter, PagesView Pages, IReadOnlyList<IndexLine> Lines) : IPageView;
