using System.Globalization;
using System.Text;
using Dataset.Cli.Checking;
using Dataset.Cli.Shell;
using Dataset.Schema.Facts;

namespace Dataset.Cli.Comparing;

/// <summary>A revision of the repository that a folder is in. Nothing is checked out.</summary>
internal sealed class GitRevision
{
    private readonly GitProcess _git;
    private readonly string _folder;
    private readonly string _name;

    /// <summary>Finds the revision.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <param name="name">The revision as given: <c>HEAD~3</c>, a tag, a branch.</param>
    /// <exception cref="UnusableException">There is no git, no repository or no such revision.</exception>
    public GitRevision(string folder, string name)
    {
        _git = new GitProcess(folder);
        _folder = folder;
        _name = name;
        if (_git.Run(default, "rev-parse", "--git-dir") is (null, var why))
        {
            throw new UnusableException($"There is no folder '{name}' here, and no revision: {why} Give the folder of a dataset, or run this in a repository.");
        }

        (byte[]? output, _) = _git.Run(default, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}");
        Commit = output is null
            ? throw new UnusableException($"There is no folder and no revision '{name}'. Give a folder, or a revision such as HEAD~3 or a tag; 'git tag' lists the tags.")
            : Encoding.ASCII.GetString(output).Trim();
    }

    /// <summary>The full name of the commit.</summary>
    public string Commit { get; }

    /// <summary>When the commit was made.</summary>
    public DateTimeOffset Date
    {
        get
        {
            (byte[]? output, string why) = _git.Run(default, "log", "-1", "--format=%ct", Commit);
            return output is null
                ? throw new UnusableException($"The date of {_name} cannot be read: {why}")
                : DateTimeOffset.FromUnixTimeSeconds(long.Parse(Encoding.ASCII.GetString(output).Trim(), CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The files of a dataset as the revision has them, ordered by path.</summary>
    /// <param name="seeds">The absolute path of its folder.</param>
    /// <exception cref="UnusableException">The revision has no dataset there, or a file of it is no text.</exception>
    public IReadOnlyList<SeedText> Texts(string seeds)
    {
        string from = PathNames.Slashed(Path.GetRelativePath(_folder, seeds));
        (byte[]? listing, string why) = _git.Run(default, "ls-tree", "-r", "-z", Commit, "--", from + "/");
        if (listing is null)
        {
            throw new UnusableException($"The files of {_name} cannot be listed: {why}");
        }

        (string Object, string Path)[] files =
        [
            .. Encoding.UTF8.GetString(listing)
                .Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Select(Entry)
                .Where(file => SeedPath.IsYaml(file.Path))
                .Select(file => (file.Object, Path: $"{Path.GetFileName(seeds)}/{PathNames.Slashed(Path.GetRelativePath(from, file.Path))}"))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        if (!Array.Exists(files, file => SeedPath.IsSchema(file.Path)))
        {
            throw new UnusableException($"{_name} has no dataset: there is no .yaml file in {from}/schema. Name the folder of the dataset with --seeds.");
        }

        byte[] request = Encoding.ASCII.GetBytes(string.Concat(files.Select(file => file.Object + "\n")));
        (byte[]? batch, string failure) = _git.Run(request, "cat-file", "--batch");
        return batch is null
            ? throw new UnusableException($"The files of {_name} cannot be read: {failure}")
            : GitObjects.Texts(batch, [.. files.Select(file => (Name: $"{_name}:{file.Path}", file.Path))]);
    }

    /// <summary>A line of <c>ls-tree</c>: mode, type and object, a tab, the path.</summary>
    private static (string Object, string Path) Entry(string line)
    {
        int tab = line.IndexOf('\t', StringComparison.Ordinal);
        return (line[..tab].Split(' ')[2], line[(tab + 1)..]);
    }
}
