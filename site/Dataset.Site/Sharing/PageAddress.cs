using Dataset.Site.Views;

namespace Dataset.Site.Sharing;

/// <summary>The addresses by which linked data on a page names pages and what they are about.</summary>
/// <param name="page">The page that the data stands on.</param>
public sealed class PageAddress(PageContext page)
{
    /// <summary>The address of a page: absolute where the site knows its own, otherwise relative to the page.</summary>
    /// <param name="path">The place of the other page, relative to the site.</param>
    public string Of(string path) => (page.Settings.BaseUrl?.AbsoluteUri ?? page.Root) + path;

    /// <summary>The address of the dataset itself.</summary>
    public string Dataset => Of(SitePaths.Home);

    /// <summary>The address of what a fact is about, as distinct from its page; null for one that no collection lists.</summary>
    /// <param name="fact">A fact of the catalog.</param>
    public string? Of(IFact fact) => page.Index.Find(fact) is { } address ? $"{Of(address.Page)}#{SitePaths.ContentAnchor}" : null;
}
