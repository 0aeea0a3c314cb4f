namespace Dataset.Site.Preview;

/// <summary>What a preview watches and how it makes the site anew.</summary>
/// <param name="Folders">The absolute paths of the folders with the sources.</param>
/// <param name="RebuildAsync">Writes the site again; gives the lines that say what is wrong, none when it was written.</param>
public sealed record PreviewSources(IReadOnlyList<string> Folders, Func<CancellationToken, Task<IReadOnlyList<string>>> RebuildAsync)
{
    /// <summary>The sources of this program, or null where it runs without its repository.</summary>
    /// <param name="arguments">The arguments with which the program writes the site, without those of the preview.</param>
    public static PreviewSources? Find(IReadOnlyList<string> arguments) => SourceTree.Find(AppContext.BaseDirectory) is { } tree
        ? new PreviewSources(tree.Folders, new SiteRebuild(tree, arguments).RunAsync)
        : null;
}
