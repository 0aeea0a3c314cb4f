namespace Dataset.Site.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dataset-site-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public IReadOnlyDictionary<string, byte[]> ReadAll() => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .ToDictionary(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'), System.IO.File.ReadAllBytes);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
