using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dataset.Site.Rendering;

namespace Dataset.Site.Tests;

/// <summary>A whole site in memory, with its pages parsed as a browser would.</summary>
internal sealed class RenderedSite
{
    private static readonly ConcurrentDictionary<string, Lazy<RenderedSite>> Known = [];

    private readonly Dictionary<string, byte[]> _files;
    private readonly ConcurrentDictionary<string, IHtmlDocument> _documents = [];
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _anchors = [];

    public RenderedSite(DatasetCatalog catalog, SiteSettings? settings = null) =>
        _files = new SiteRenderer(catalog, settings ?? new SiteSettings()).GetPages().ToDictionary(p => p.Path, p => p.ToBytes());

    /// <summary>The site of a dataset of <see cref="Catalogs"/>, rendered once for all tests.</summary>
    public static RenderedSite Of(string name) => Known.GetOrAdd(name, n => new(() => new RenderedSite(Catalogs.Get(n), Catalogs.Settings(n)))).Value;

    public IReadOnlyCollection<string> Paths => _files.Keys;

    public IEnumerable<string> HtmlPaths => _files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    public byte[] Bytes(string path) => _files[path];

    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    public IHtmlDocument Page(string path) => _documents.GetOrAdd(path, p => new HtmlParser().ParseDocument(Text(p)));

    /// <summary>The links of a page inside the site, resolved: path and anchor.</summary>
    public IEnumerable<(string Path, string Anchor)> LinksOf(string path) =>
        Page(path).QuerySelectorAll("[href]").Select(element => Resolve(path, element.GetAttribute("href")!)).OfType<(string Path, string Anchor)>();

    /// <summary>Where an address on a page leads inside the site; null for one that leads elsewhere.</summary>
    public (string Path, string Anchor)? Resolve(string path, string address) =>
        new Uri(new Uri("http://site.test/" + path), address) is { Host: "site.test" } uri
            ? (Uri.UnescapeDataString(uri.AbsolutePath[1..]), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')))
            : null;

    public bool HasAnchor(string path, string anchor) =>
        anchor.Length == 0 || _anchors.GetOrAdd(path, p => Page(p).All.Select(e => e.Id).OfType<string>().ToHashSet()).Contains(anchor);

    public static string Words(IElement? element) =>
        element is null ? "" : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>How many bytes a file takes on its way to a reader.</summary>
    public static long Compress(byte[] content)
    {
        using MemoryStream result = new MemoryStream();
        using (GZipStream gzip = new GZipStream(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return result.Length;
    }
}
