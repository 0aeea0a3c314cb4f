using Dataset.Cli.Checking;
using Dataset.Cli.Shell;
using Dataset.Schema.Facts;

namespace Dataset.Cli.Formatting;

/// <summary>The files to format, and the dataset whose schema orders their fields.</summary>
/// <param name="Folder">The dataset.</param>
/// <param name="Files">Those of its fact files that were asked for.</param>
internal sealed record FormatTargets(SeedFolder Folder, IReadOnlyList<SeedFile> Files)
{
    /// <summary>Finds the files that paths mean: a dataset, a folder in it, or a file.</summary>
    /// <param name="paths">The absolute paths, at least one.</param>
    /// <param name="names">How the user sees paths.</param>
    /// <exception cref="UnusableException">There is no dataset, or one path has another than the first.</exception>
    public static FormatTargets Find(IReadOnlyList<string> paths, PathNames names)
    {
        string dataset = Dataset(paths[0], names);
        SeedFolder folder = SeedFolder.Open(dataset, names.Relative(dataset));
        HashSet<string> wanted = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            string[] found = [.. folder.Facts.Select(file => file.FullPath).Where(file => file == path || file.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal))];
            if (found.Length == 0 && path != dataset)
            {
                throw new UnusableException(
                    $"{names.Relative(path)} has no facts of the dataset {names.Relative(dataset)}. Give fact files or folders of one dataset; schema files are not formatted.");
            }

            wanted.UnionWith(found);
        }

        return new FormatTargets(folder, [.. folder.Facts.Where(file => wanted.Contains(file.FullPath))]);
    }

    /// <summary>The folder itself or the nearest one above that has a schema.</summary>
    private static string Dataset(string path, PathNames names)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new UnusableException($"{names.Relative(path)} does not exist. Check the path; it is taken from the current folder.");
        }

        for (string? folder = path; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) != SeedPath.SchemaFolder && Directory.Exists(Path.Combine(folder, SeedPath.SchemaFolder)))
            {
                return folder;
            }
        }

        throw new UnusableException($"{names.Relative(path)} is in no dataset: no folder above it has a folder 'schema'. Give the folder of a dataset, or what is in one.");
    }
}
