namespace Dataset.Site.Output;

/// <summary>Keeps every other run out of a folder until it is disposed of; a run that is killed lets go too.</summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>The name of the file that is locked. It stays: a run that found it removed would lock another one.</summary>
    public const string FileName = ".dataset-site.lock";

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the folder, or says that another run has it.</summary>
    /// <param name="root">The absolute path of the folder; made when it does not exist.</param>
    /// <exception cref="SiteOutputException">Another run writes to the folder.</exception>
    public static FolderLock Take(string root)
    {
        Directory.CreateDirectory(root);
        string path = Path.Combine(root, FileName);
        try
        {
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new SiteOutputException($"Another run is writing to '{root}'. Wait until it has ended, or choose another folder with --output.", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
