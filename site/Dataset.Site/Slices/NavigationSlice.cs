using Dataset.Site.Views;
using Microsoft.AspNetCore.Html;

namespace Dataset.Site.Slices;

/// <summary>What leads to other pages, around the content of every page.</summary>
public abstract class NavigationSlice : SiteSlice<PageFrame>
{
    /// <summary>The attribute of a link that tells whether the reader is there already.</summary>
    /// <param name="path">Where the link leads, relative to the site.</param>
    /// <param name="isAround">Whether the page is one of those that the link stands for.</param>
    protected HtmlString Current(string path, bool isAround = false) => new(
        path == Page.Path ? " aria-current=\"page\"" : isAround ? " aria-current=\"true\"" : "");
}
