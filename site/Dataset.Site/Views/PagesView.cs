namespace Dataset.Site.Views;

/// <summary>The pages of a list.</summary>
/// <param name="Page">The page.</param>
/// <param name="Number">The number of this page, from 1.</param>
/// <param name="Count">The number of pages.</param>
/// <param name="PathOf">The place of a page by its number.</param>
public sealed record PagesView(PageContext Page, int Number, int Count, Func<int, string> PathOf) : IPageView
{
    /// <summary>What tells the page from the others in its title: nothing for the first.</summary>
    public string Suffix => Number > 1 ? $", page {Number}" : "";
}
