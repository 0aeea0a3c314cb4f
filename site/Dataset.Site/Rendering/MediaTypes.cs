namespace Dataset.Site.Rendering;

/// <summary>The media types of the files of a site, by which a host serves them and another generator handles them.</summary>
public static class MediaTypes
{
    /// <summary>The type of a page.</summary>
    public const string Html = "text/html";

    /// <summary>The type of a file that none of the others is.</summary>
    public const string Unknown = "application/octet-stream";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        [".atom"] = "application/atom+xml",
        [".cff"] = "application/yaml",
        [".css"] = "text/css",
        [".csv"] = "text/csv",
        [".html"] = Html,
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".jsonl"] = "application/jsonl",
        [".jsonld"] = "application/ld+json",
        [".parquet"] = "application/vnd.apache.parquet",
        [".sqlite"] = "application/vnd.sqlite3",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain",
        [".xml"] = "application/xml",
        [".zip"] = "application/zip",
        // A list of check sums bears no extension.
        [""] = "text/plain",
    };

    /// <summary>The type of a file, or <see cref="Unknown"/>.</summary>
    /// <param name="path">The place of the file.</param>
    public static string Of(string path) => Known.GetValueOrDefault(Path.GetExtension(path), Unknown);
}
