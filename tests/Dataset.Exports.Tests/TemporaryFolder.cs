namespace Dataset.Exports.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dataset-exports-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes files at their places.</summary>
    public void Write(IEnumerable<ExportFile> files)
    {
        foreach (ExportFile file in files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(file.Path))!);
            System.IO.File.WriteAllBytes(File(file.Path), file.ToBytes());
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
