using System.Diagnostics;
using System.Reflection;

namespace Dataset.Site.Tests;

/// <summary>Two builds of one commit in two folders give the same bytes.</summary>
public sealed class ReproducibleBuildTests
{
    /// <summary>What the site is built from.</summary>
    private static readonly string[] Inputs = ["src", "generators", "site", "seeds"];

    [Fact]
    public void BuildInAnotherFolder_GivesTheSameAssemblyAndSite()
    {
        string here = Metadata("RepositoryRoot");
        string configuration = Metadata("Configuration");
        using TemporaryFolder folder = new TemporaryFolder();
        CopyInputs(here, folder.File("copy"));

        Run(folder.File("copy"), "build", "site/Dataset.Site", "-c", configuration, "-nodeReuse:false");
        (string? ours, string? theirs) = (Binaries(here, configuration), Binaries(folder.File("copy"), configuration));

        foreach (string assembly in (string[])["Dataset.dll", "Dataset.Facts.dll"])
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(ours, assembly)), File.ReadAllBytes(Path.Combine(theirs, assembly)));
        }

        Assert.Equal(Site(ours, folder.File("ours"), "UTC"), Site(theirs, folder.File("theirs"), "Asia/Tokyo"));
    }

    private static string Metadata(string key) => typeof(ReproducibleBuildTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;

    private static string Binaries(string root, string configuration) => Path.Combine(root, "site", "Dataset.Site", "bin", configuration, "net10.0");

    private static void CopyInputs(string from, string to)
    {
        IEnumerable<string> files = Directory.EnumerateFiles(from).Concat(Inputs.SelectMany(i => Directory.EnumerateFiles(Path.Combine(from, i), "*", SearchOption.AllDirectories)));
        foreach (string? file in files.Select(f => Path.GetRelativePath(from, f)).Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, file))!);
            File.Copy(Path.Combine(from, file), Path.Combine(to, file));
        }
    }

    private static Dictionary<string, string> Site(string binaries, string output, string timeZone)
    {
        Run(binaries, [Path.Combine(binaries, "Dataset.Site.dll"), "--output", output], timeZone);
        return Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(output, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
    }

    private static void Run(string folder, params string[] arguments) => Run(folder, arguments, "UTC");

    private static void Run(string folder, string[] arguments, string timeZone)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["TZ"] = timeZone;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
