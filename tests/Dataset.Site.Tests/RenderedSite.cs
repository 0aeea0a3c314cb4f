using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dataset.Site.Rendering;

namespace Dataset.Site.Tests;

/// <summary>A whole site in memory, with its pages parsed as a browser would.</summary>
internal sealed class RenderedSite
{
    private readonly Dictionary<string, byte[]> _files;
    private readonly Dictionary<string, IHtmlDocument> _documents = [];

    public RenderedSite(DatasetCatalog catalog, SiteSettings? settings = null) =>
        _files = new SiteRenderer(catalog, settings ?? new SiteSettings()).GetPages().ToDictionary(p => p.Path, p => p.ToBytes());

    public IReadOnlyCollection<string> Paths => _files.Keys;

    public IEnumerable<string> HtmlPaths => _files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    public byte[] Bytes(string path) => _files[path];

    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    public IHtmlDocument Page(string path)
    {
        if (!_documents.TryGetValue(path, out IHtmlDocument? document))
        {
            _documents[path] = document = new HtmlParser().ParseDocument(Text(path));
        }

        return document;
    }

    /// <summary>The links of a page inside the site, resolved: path and anchor.</summary>
    public IEnumerable<(string Path, string Anchor)> LinksOf(string path) =>
        Page(path).QuerySelectorAll("[href]").Select(element => Resolve(path, element.GetAttribute("href")!)).OfType<(string Path, string Anchor)>();

    /// <summary>Where an address on a page leads inside the site; null for one that leads elsewhere.</summary>
    public (string Path, string Anchor)? Resolve(string path, string address) =>
        new Uri(new Uri("http://site.test/" + path), address) is { Host: "site.test" } uri
            ? (Uri.UnescapeDataString(uri.AbsolutePath[1..]), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')))
            : null;

    public bool HasAnchor(string path, string anchor) =>
        anchor.Length == 0 || Page(path).All.Any(e => e.Id == anchor);

    public static string Words(IElement? element) =>
        element is null ? "" : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
