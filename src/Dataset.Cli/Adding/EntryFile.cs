using Dataset.Cli.Checking;
using Dataset.Cli.Shell;
using Dataset.Schema;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>The file that gets a new entry.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="collection">The name of the collection.</param>
/// <param name="names">How the user sees paths.</param>
internal sealed class EntryFile(LoadedDataset dataset, string collection, PathNames names)
{
    /// <summary>The file that the user names, which may be new.</summary>
    /// <param name="name">Its name in the folder of the collection, with or without extension, or its path.</param>
    /// <exception cref="UnusableException">It is no file of the collection.</exception>
    public LoadedFile Named(string name)
    {
        string file = SeedPath.IsYaml(name) ? name : name + ".yaml";
        string folder = Path.Combine(dataset.Folder, collection) + Path.DirectorySeparatorChar;
        string inFolder = Path.GetFullPath(file, folder);
        string path = names.Absolute(file).StartsWith(folder, StringComparison.Ordinal) ? names.Absolute(file) : inFolder;
        if (!path.StartsWith(folder, StringComparison.Ordinal))
        {
            throw new UnusableException($"--file {name} is outside {names.Relative(folder)}/, where the facts of '{collection}' are. Give the name of a file in that folder.");
        }

        return dataset.Files.FirstOrDefault(other => other.Seed.FullPath == path) ?? New(path);
    }

    /// <summary>The files of the collection, the likeliest first, and whether that one is sure to be right. A collection without a file gets one of its own name.</summary>
    /// <param name="entry">The entry.</param>
    public (IReadOnlyList<LoadedFile> Files, bool IsSure) Rank(BoundFact entry)
    {
        (IReadOnlyList<LoadedFile> files, bool isSure) = new FileChoice(dataset, collection).Rank(entry);
        return files.Count > 0 ? (files, isSure) : ([Named(collection)], true);
    }

    /// <summary>A file that is not there yet. Its first line binds it to the schema in an editor, where that of its neighbors does.</summary>
    private LoadedFile New(string path)
    {
        string? modeline = dataset.Files.Where(file => file.Collection == collection)
            .Select(file => file.Yaml.Text.Split('\n')[0].TrimEnd('\r'))
            .FirstOrDefault(line => line.StartsWith("# yaml-language-server:", StringComparison.Ordinal));
        string relative = PathNames.Slashed(Path.GetRelativePath(dataset.Folder, path));
        SeedFile seed = new(path, $"{Path.GetFileName(dataset.Folder)}/{relative}");
        YamlFile yaml = YamlReader.Read(path, modeline is null ? "" : modeline + "\n");
        return new LoadedFile(seed, yaml, FactBinder.Bind(yaml, seed.Path, dataset.Schema));
    }
}
