using System.Text;

namespace Dataset.Site.Output;

/// <summary>The list of the files that this program wrote to a folder, kept in that folder.</summary>
/// <param name="root">The absolute path of the folder.</param>
public sealed class SiteManifest(string root)
{
    /// <summary>The name of the file that holds the list.</summary>
    public const string FileName = ".dataset-site";

    private string File => Path.Combine(root, FileName);

    /// <summary>The paths of an earlier run, relative to the folder; null when there was none.</summary>
    public IReadOnlyList<string>? Read() => System.IO.File.Exists(File)
        ? [.. System.IO.File.ReadAllText(File).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(IsInside)]
        : null;

    /// <summary>Replaces the list, unless it is the same.</summary>
    /// <param name="paths">The paths, relative to the folder.</param>
    public void Write(IReadOnlyCollection<string> paths)
    {
        byte[] content = Encoding.UTF8.GetBytes(string.Concat(paths.Order(StringComparer.Ordinal).Select(p => p + "\n")));
        if (!FileContent.Equals(File, content))
        {
            Directory.CreateDirectory(root);
            System.IO.File.WriteAllBytes(File, content);
        }
    }

    // The list decides what is removed, so a path that somebody edited into it must not lead out of the folder.
    private bool IsInside(string path) =>
        Path.GetFullPath(Path.Combine(root, path)).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
