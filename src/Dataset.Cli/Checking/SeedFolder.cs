using Dataset.Cli.Shell;
using Dataset.Schema.Facts;

namespace Dataset.Cli.Checking;

/// <summary>The folder of a dataset.</summary>
/// <param name="Schema">The files of its schema.</param>
/// <param name="Facts">The files of its facts.</param>
/// <param name="Lock">The list of published identifiers, or null.</param>
internal sealed record SeedFolder(IReadOnlyList<SeedFile> Schema, IReadOnlyList<SeedFile> Facts, SeedFile? Lock)
{
    /// <summary>Lists the files of a dataset, ordered by path.</summary>
    /// <param name="path">The absolute path of the folder.</param>
    /// <param name="name">The path as the user knows it.</param>
    /// <exception cref="UnusableException">There is no dataset.</exception>
    public static SeedFolder Open(string path, string name)
    {
        if (File.Exists(path))
        {
            throw new UnusableException($"{name} is a file. Give the folder of a dataset, or judge the file with --schema and --class.");
        }

        if (!Directory.Exists(path))
        {
            throw new UnusableException($"The folder {name} does not exist. Give the folder of a dataset, as in 'dataset check PATH'.");
        }

        SeedFile[] files =
        [
            .. List(path, name)
                .Select(file => new SeedFile(file, $"{Path.GetFileName(path)}/{PathNames.Slashed(Path.GetRelativePath(path, file))}"))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        return Array.Exists(files, file => file.IsSchema)
            ? new SeedFolder([.. files.Where(file => file.IsSchema)], [.. files.Where(file => file is { IsSchema: false, IsLock: false })], Array.Find(files, file => file.IsLock))
            : throw new UnusableException($"There is no schema: {name}/schema has no .yaml file. Put a LinkML schema there, or give another folder.");
    }

    private static string[] List(string path, string name)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(file => SeedPath.IsYaml(file) || file == Path.Combine(path, SeedPath.LockFile)),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"The folder {name} cannot be read: {e.Message} Check that you may read it.");
        }
    }
}
