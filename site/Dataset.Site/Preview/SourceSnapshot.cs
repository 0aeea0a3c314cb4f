namespace Dataset.Site.Preview;

/// <summary>The source files of the site at one moment: names, dates, lengths.</summary>
internal sealed class SourceSnapshot
{
    private readonly HashSet<(string Path, DateTime Written, long Length)> _files = [];

    /// <summary>Looks at all files in some folders, save those that a build makes and those that editors hide.</summary>
    /// <param name="folders">The absolute paths of the folders; one that does not exist holds nothing.</param>
    public static SourceSnapshot Take(IReadOnlyList<string> folders)
    {
        SourceSnapshot snapshot = new();
        foreach (string folder in folders)
        {
            snapshot.Add(new DirectoryInfo(folder));
        }

        return snapshot;
    }

    /// <summary>Whether another moment had the same files.</summary>
    /// <param name="other">The other moment.</param>
    public bool IsSame(SourceSnapshot other) => _files.SetEquals(other._files);

    private void Add(DirectoryInfo folder)
    {
        try
        {
            foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos().Where(IsSource))
            {
                if (entry is DirectoryInfo inner)
                {
                    Add(inner);
                }
                else if (entry is FileInfo file)
                {
                    _files.Add((file.FullName, file.LastWriteTimeUtc, file.Length));
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It went away while it was looked at: the next look tells.
        }
    }

    private static bool IsSource(FileSystemInfo entry) =>
        entry.Name is not ("bin" or "obj" or "node_modules") && entry.Name[0] is not ('.' or '#') && entry.Name[^1] != '~';
}
