namespace Dataset.Site.Changes;

/// <summary>The places of the pages and feeds of changes.</summary>
public static class ChangePaths
{
    /// <summary>The folder of the list of releases and of the feeds, which no collection can be named.</summary>
    public const string Folder = "changes";

    /// <summary>The folder of the releases, which no collection can be named.</summary>
    public const string ReleaseFolder = "v";

    /// <summary>The list of releases.</summary>
    public const string Index = $"{Folder}/index.html";

    /// <summary>The Atom feed.</summary>
    /// <param name="collection">The collection whose facts it has, or null for all.</param>
    public static string Atom(CollectionInfo? collection) => $"{Folder}/{Prefix(collection)}atom.xml";

    /// <summary>The JSON feed.</summary>
    /// <param name="collection">The collection whose facts it has, or null for all.</param>
    public static string Json(CollectionInfo? collection) => $"{Folder}/{Prefix(collection)}feed.json";

    /// <summary>The page of a release.</summary>
    /// <param name="release">The release.</param>
    public static string Page(Release release) => File(release, "index.html");

    /// <summary>A file of a release.</summary>
    /// <param name="release">The release.</param>
    /// <param name="name">The name of the file.</param>
    public static string File(Release release, string name) => $"{ReleaseFolder}/{release.Version}/{name}";

    private static string Prefix(CollectionInfo? collection) => collection is null ? "" : $"{collection.Name}.";
}
