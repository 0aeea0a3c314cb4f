using System.Buffers;
using System.Text;
using Dataset.Site.Rendering;

namespace Dataset.Site.Search;

/// <summary>The script of every page: the parts under <c>Script</c>, joined in the order of their names. Without it a page lacks nothing but the list of what matches.</summary>
public static class SearchScript
{
    /// <summary>The file.</summary>
    public static readonly SitePage File = new(SearchPaths.Script, Write);

    private static readonly Lazy<byte[]> Bytes = new(() =>
    [
        .. "(() => {\n'use strict';\n"u8,
        .. EmbeddedFiles.Names.Where(name => name.StartsWith("search/script/", StringComparison.Ordinal)).SelectMany(EmbeddedFiles.Read),
        .. "})();\n"u8,
    ]);

    private static void Write(PageBuffer buffer) => buffer.Write(Bytes.Value);
}
