using System.Security.Cryptography;

namespace Dataset.Site.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dataset-site-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The SHA-256 of each file by its path: folders of the same digests hold the same bytes.</summary>
    public IReadOnlyDictionary<string, string> Digests() => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .ToDictionary(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'), f => Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(f))));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
