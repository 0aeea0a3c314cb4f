using System.Globalization;
using System.Text;
using System.Xml;

namespace Dataset.Site.Rendering;

/// <summary>The files that tell search engines which pages there are, for a site that knows its address.</summary>
/// <param name="address">The address of the site, ending in <c>/</c>.</param>
/// <param name="limit">How many addresses a file may list, by the protocol.</param>
public sealed class SearchFiles(Uri address, int limit = 50_000)
{
    /// <summary>The list of all pages, or the list of such lists.</summary>
    public const string Sitemap = "sitemap.xml";

    /// <summary>What names the list. Search engines look for it at the root of a host only.</summary>
    public const string Robots = "robots.txt";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files for some pages.</summary>
    /// <param name="paths">The places of the pages, relative to the site, in their order.</param>
    public IEnumerable<SitePage> Make(IReadOnlyList<string> paths)
    {
        string[][] parts = [.. paths.Chunk(limit)];
        if (parts.Length <= 1)
        {
            yield return File(Sitemap, "urlset", "url", paths);
        }
        else
        {
            yield return File(Sitemap, "sitemapindex", "sitemap", [.. parts.Select((_, i) => NameOf(i))]);
            foreach ((int i, string[] part) in parts.Index())
            {
                yield return File(NameOf(i), "urlset", "url", part);
            }
        }

        yield return new SitePage(Robots, buffer => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {address.AbsoluteUri}{Sitemap}\n", buffer));
    }

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"sitemap.{index + 1}.xml");

    private SitePage File(string path, string root, string entry, IReadOnlyList<string> paths) => new(path, buffer =>
    {
        XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using XmlWriter xml = XmlWriter.Create(buffer.AsStream(leaveOpen: true), settings);
        xml.WriteStartElement(root, Namespace);
        foreach (string page in paths)
        {
            xml.WriteStartElement(entry);
            xml.WriteElementString("loc", address.AbsoluteUri + page);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
