using Dataset.Site.Reading;
using Dataset.Site.Views;

namespace Dataset.Site.Documentation;

/// <summary>Finds the page of the site that a link in a file of the repository means.</summary>
/// <param name="documents">The files of the repository that are pages.</param>
public sealed class DocumentLinks(DatasetDocuments documents)
{
    // Any absolute address serves: it makes relative paths of the repository into absolute ones and back.
    private static readonly Uri Repository = new("file:///");

    /// <summary>Where a link leads on the site, from a page at its root; null for a file that is no page, and for what no page may link to.</summary>
    /// <param name="document">The file that has the link.</param>
    /// <param name="link">The link as written.</param>
    public string? Resolve(DatasetDocument document, string link)
    {
        if (link.StartsWith('#'))
        {
            return link;
        }

        if (Uri.TryCreate(link, UriKind.Absolute, out _) && !link.StartsWith('/'))
        {
            return WebAddress.TryMakeLink(link);
        }

        Uri target = new(new Uri(Repository, document.Path), link);
        return PageOf(Uri.UnescapeDataString(target.AbsolutePath[1..])) is { } page ? page + target.Fragment : null;
    }

    private string? PageOf(string path) =>
        path == documents.Contributing?.Path ? SitePaths.Contribute
        : path == documents.Guide?.Path ? SitePaths.Guide
        : path == documents.Package?.Path ? SitePaths.Package
        : path == documents.License?.Path ? $"{SitePaths.About}#{SitePaths.License}"
        : EngineDocuments.PageOf(path);
}
