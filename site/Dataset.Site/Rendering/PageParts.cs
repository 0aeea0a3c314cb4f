using System.Net;
using System.Text;

namespace Dataset.Site.Rendering;

/// <summary>A page taken apart, for a host that has a layout of its own around the content.</summary>
/// <param name="Title">The title, as plain text.</param>
/// <param name="Description">One sentence for search engines as plain text, or the empty string.</param>
/// <param name="Body">What stands between the tags of the body, as HTML in which every text of the dataset is encoded.</param>
/// <param name="Root">What leads from the page to the root of the pages: empty or <c>../</c>, once for each folder.</param>
public sealed record PageParts(string Title, string Description, string Body, string Root)
{
    /// <summary>Takes a page apart.</summary>
    /// <param name="page">A page of this site; the marks are those of its layout, and no text of a dataset can hold one, since its <c>&lt;</c> is encoded.</param>
    /// <exception cref="ArgumentException">The file is no page.</exception>
    public static PageParts Of(SitePage page)
    {
        string html = Encoding.UTF8.GetString(page.ToBytes());
        return page.IsHtml
            && Between(html, "<title>", "</title>") is { } title
            && Between(html, "<body>\n", "</body>") is { } body
            ? new PageParts(WebUtility.HtmlDecode(title), WebUtility.HtmlDecode(Between(html, "<meta name=\"description\" content=\"", "\">") ?? ""), body, RootFrom(page.Path))
            : throw new ArgumentException($"'{page.Path}' is no page with a title and a body.", nameof(page));
    }

    /// <summary>What leads from a place in the site to its root: <c>../</c> once for each folder.</summary>
    /// <param name="path">The place, relative to the site.</param>
    public static string RootFrom(string path) => string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));

    private static string? Between(string html, string before, string after)
    {
        int start = html.IndexOf(before, StringComparison.Ordinal);
        int end = start < 0 ? -1 : html.IndexOf(after, start + before.Length, StringComparison.Ordinal);
        return end < 0 ? null : html[(start + before.Length)..end];
    }
}
