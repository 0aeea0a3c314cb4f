using Dataset.Schema;

namespace Dataset.Cli.Checking;

/// <summary>Names files as the user sees them: from the current folder on, with <c>/</c> on every machine.</summary>
/// <param name="folder">The absolute path of the current folder.</param>
internal sealed class PathNames(string folder)
{
    /// <summary>The absolute path of what the user names.</summary>
    /// <param name="path">The path as given.</param>
    public string Absolute(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, folder));

    /// <summary>The path from the current folder on.</summary>
    /// <param name="path">An absolute path.</param>
    public string Relative(string path) => Slashed(Path.GetRelativePath(folder, path));

    /// <summary>The issues with their paths as the user sees them, in the order of these paths and of positions.</summary>
    /// <param name="issues">The issues, those of one file together.</param>
    public IReadOnlyList<Issue> Report(IEnumerable<Issue> issues) =>
    [
        .. issues
            .GroupBy(issue => issue.Path)
            .Select(group => (Path: Relative(group.Key), Issues: group))
            .OrderBy(group => group.Path, StringComparer.Ordinal)
            .SelectMany(group => group.Issues.OrderBy(issue => issue.Span.Start).Select(issue => Named(issue, group.Path))),
    ];

    private Issue Named(Issue issue, string path) => issue with
    {
        Path = path,
        Fix = issue.Fix is { Path: { } other } fix ? fix with { Path = Relative(other) } : issue.Fix,
    };

    /// <summary>A path with <c>/</c>.</summary>
    /// <param name="path">The path.</param>
    public static string Slashed(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
