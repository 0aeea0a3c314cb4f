using Dataset.Site.Rendering;
using Dataset.Site.Slices.Search;
using Dataset.Site.Views;

namespace Dataset.Site.Search;

/// <summary>The search: its script, its index, and the pages that list every name.</summary>
/// <param name="pages">Makes the pages.</param>
public sealed class SearchPages(PageFactory pages)
{
    /// <summary>The files.</summary>
    public IEnumerable<SitePage> GetPages()
    {
        IReadOnlyList<SearchEntry> entries = new NameReader(pages.Index).ReadAll();
        IReadOnlyList<IndexLetter> letters = LetterIndex.Build(entries);
        return new SearchIndex(pages.Index, entries).GetFiles()
            .Prepend(pages.Html(SearchPaths.Index, page => SearchPage.Create(new SearchView(page, letters))))
            .Prepend(SearchScript.File)
            .Concat(letters.SelectMany(letter => GetPages(letter, letters)));
    }

    private IEnumerable<SitePage> GetPages(IndexLetter letter, IReadOnlyList<IndexLetter> letters)
    {
        Paging<IndexLine> paging = new(letter.Lines, pages.Settings.FactsPerPage);
        return paging.Numbers.Select(number => pages.Html(SearchPaths.Letter(letter.Letter, number), page => LetterPage.Create(new LetterView(
            page,
            letters,
            letter,
            new PagesView(page, number, paging.Count, n => SearchPaths.Letter(letter.Letter, n)),
            paging.Page(number)))));
    }
}
