using System.Buffers;
using Dataset.Site.Views;

namespace Dataset.Site.Rendering;

/// <summary>The files that are the same for every dataset.</summary>
public static class SiteAssets
{
    /// <summary>The stylesheet: the parts under <c>Styles</c>, joined in the order of their names.</summary>
    public static readonly SitePage Stylesheet = new(SitePaths.Stylesheet, WriteStylesheet);

    /// <summary>The icon.</summary>
    public static readonly SitePage Icon = new(SitePaths.Icon, buffer => buffer.Write(EmbeddedFiles.Read(SitePaths.Icon)));

    /// <summary>The JSON Schema of the schema language.</summary>
    public static readonly SitePage LanguageSchema = new(SitePaths.LanguageSchema, buffer => buffer.Write(EmbeddedFiles.Read(SitePaths.LanguageSchema)));

    private static readonly Lazy<ReadOnlyMemory<byte>> StylesheetBytes = new(() => EmbeddedFiles.Names
        .Where(name => name.EndsWith(".css", StringComparison.Ordinal))
        .SelectMany(EmbeddedFiles.Read)
        .ToArray());

    private static void WriteStylesheet(PageBuffer buffer) => buffer.Write(StylesheetBytes.Value.Span);
}
