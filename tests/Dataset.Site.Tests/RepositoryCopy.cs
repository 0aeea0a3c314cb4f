using System.Diagnostics;
using System.Reflection;

namespace Dataset.Site.Tests;

/// <summary>What the site is built from, in another folder, built there once for the tests that need it.</summary>
public sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Inputs = ["src", "generators", "site", "seeds"];

    private readonly TemporaryFolder _folder = new();

    public RepositoryCopy()
    {
        CopyInputs();
        ProcessStartInfo start = new("dotnet", ["build", "site/Dataset.Site", "-c", Configuration, "-nodeReuse:false"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
    }

    /// <summary>The folder of the copy.</summary>
    public string Root => _folder.File("copy");

    /// <summary>The folder of the built program of the copy.</summary>
    public string Binaries => BinariesOf(Root);

    /// <summary>The folder of the built program of the repository itself.</summary>
    public static string OwnBinaries => BinariesOf(OwnRoot);

    private static string OwnRoot => Metadata("RepositoryRoot");

    private static string Configuration => Metadata("Configuration");

    public void Dispose() => _folder.Dispose();

    private static string BinariesOf(string root) => Path.Combine(root, "site", "Dataset.Site", "bin", Configuration, "net10.0");

    private static string Metadata(string key) => typeof(RepositoryCopy).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;

    private void CopyInputs()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(OwnRoot)
            .Concat(Inputs.SelectMany(i => Directory.EnumerateFiles(Path.Combine(OwnRoot, i), "*", SearchOption.AllDirectories)))
            .Select(f => Path.GetRelativePath(OwnRoot, f))
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj"));
        foreach (string file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, file))!);
            File.Copy(Path.Combine(OwnRoot, file), Path.Combine(Root, file));
        }
    }
}
