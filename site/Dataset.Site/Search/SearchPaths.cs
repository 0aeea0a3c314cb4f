using Dataset.Site.Reading;
using Dataset.Site.Views;

namespace Dataset.Site.Search;

/// <summary>The places of the search.</summary>
public static class SearchPaths
{
    /// <summary>The folder of the search, which no collection can be named.</summary>
    public const string Folder = "search";

    /// <summary>The page of the search and of the index from A to Z.</summary>
    public const string Index = $"{Folder}/index.html";

    /// <summary>The script of every page.</summary>
    public const string Script = $"{Folder}/search.js";

    /// <summary>The list of the shards.</summary>
    public const string Shards = $"{Folder}/shards/index.js";

    /// <summary>The folder of the full text, which no collection can be named.</summary>
    public const string FullTextFolder = "pagefind";

    /// <summary>A file of a shard.</summary>
    /// <param name="name">The name that <see cref="NameOf"/> gives.</param>
    public static string Shard(string name) => $"{Folder}/shards/{name}.js";

    /// <summary>The name of a file of a shard, the same as in <c>Script/20-index.js</c>.</summary>
    /// <param name="prefix">What all of its words begin with.</param>
    /// <param name="part">The number of the file, from 1.</param>
    public static string NameOf(string prefix, int part) =>
        FileNames.Of($"w-{prefix}", FileNames.Kebab) + (part == 1 ? "" : FormattableString.Invariant($".{part}"));

    /// <summary>A page of the index from A to Z.</summary>
    /// <param name="letter">The letter, or the empty string for names that begin with none.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public static string Letter(string letter, int number) => SitePaths.Numbered($"{Folder}/letter.{(letter.Length == 0 ? "other" : FileNames.OfElement(letter))}", number);
}
