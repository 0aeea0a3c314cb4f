using Dataset.Cli.Shell;
using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Checking;

/// <summary>Reads a schema file and the files that it imports from disk, never from the network.</summary>
/// <param name="names">How the user sees paths.</param>
internal sealed class SchemaLoader(PathNames names)
{
    private static readonly string[] Extensions = [".yaml", ".yml"];

    /// <summary>The file and everything that it imports, directly or not. An import that is no file here is left to the binder, which reports it.</summary>
    /// <param name="main">The absolute path of the file.</param>
    /// <exception cref="UnusableException">A file cannot be read.</exception>
    public IReadOnlyList<SchemaFile> Load(string main)
    {
        List<SchemaFile> files = [];
        HashSet<string> seen = [main];
        Queue<string> open = new([main]);
        while (open.TryDequeue(out string? path))
        {
            SchemaFile file = SchemaReader.Read(YamlReader.Read(path, TextFile.Read(path, names)));
            files.Add(file);
            foreach (string import in file.Imports.Select(name => Find(path, name)).OfType<string>().Where(seen.Add))
            {
                open.Enqueue(import);
            }
        }

        return files;
    }

    private static string? Find(string importing, string name)
    {
        if (name.Contains(':', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(name))
        {
            return null;
        }

        string path = Path.GetFullPath(name, Path.GetDirectoryName(importing)!);
        return Extensions.Select(extension => path + extension).FirstOrDefault(File.Exists);
    }
}
