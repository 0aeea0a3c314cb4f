using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Dataset.Site.Output;

/// <summary>
/// Where files are written before they take their places, on the same disk: a reader, or a run that is killed, finds the old
/// file or the new one, never a part.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    /// <summary>The name of the folder, inside the folder of the site.</summary>
    public const string FolderName = ".dataset-site.new";

    private readonly string _path;
    private readonly Lazy<DirectoryInfo> _folder;
    private int _last;

    /// <summary>Removes what a run that was killed left.</summary>
    /// <param name="root">The absolute path of the folder of the site, which exists.</param>
    public StagingFolder(string root)
    {
        _path = Path.Combine(root, FolderName);
        _folder = new(() => Directory.CreateDirectory(_path));
        Dispose();
    }

    /// <summary>Gives a file its new content; safe to call from many threads.</summary>
    /// <param name="file">The absolute path of the file; its folder exists.</param>
    /// <param name="content">The content.</param>
    public void Replace(string file, ReadOnlySpan<byte> content)
    {
        int number = Interlocked.Increment(ref _last);
        string aside = Path.Combine(_folder.Value.FullName, number.ToString(CultureInfo.InvariantCulture));
        using (SafeFileHandle handle = File.OpenHandle(aside, FileMode.CreateNew, FileAccess.Write))
        {
            RandomAccess.Write(handle, content, fileOffset: 0);
        }

        File.Move(aside, file, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_path))
        {
            Directory.Delete(_path, recursive: true);
        }
    }
}
