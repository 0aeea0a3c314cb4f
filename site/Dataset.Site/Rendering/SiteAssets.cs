using System.Buffers;
using System.Reflection;
using Dataset.Site.Views;

namespace Dataset.Site.Rendering;

/// <summary>The files that are the same for every dataset.</summary>
public static class SiteAssets
{
    /// <summary>The stylesheet: the parts under <c>Styles</c>, joined in the order of their names.</summary>
    public static readonly SitePage Stylesheet = new(SitePaths.Stylesheet, WriteStylesheet);

    /// <summary>The icon.</summary>
    public static readonly SitePage Icon = new(SitePaths.Icon, buffer => buffer.Write(Read(SitePaths.Icon)));

    private static readonly Lazy<ReadOnlyMemory<byte>> StylesheetBytes = new(() => Assembly.GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.EndsWith(".css", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(Read)
        .ToArray());

    private static void WriteStylesheet(PageBuffer buffer) => buffer.Write(StylesheetBytes.Value.Span);

    private static byte[] Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks its resource '{name}': build it again.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
