using System.Reflection;
using System.Text.Json;
using Dataset.Site.Changes;

namespace Dataset.Site.Tests.Changes;

/// <summary>The releases that the tests of the command line write; the contested catalog has some of their facts.</summary>
internal static class PeakReleases
{
    private static readonly string Folder = Path.Combine(
        typeof(PeakReleases).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "tests", "Dataset.Cli.Tests", "Comparing", "peaks", "releases");

    /// <summary>The files by name: <c>0.1.0/changes.json</c>.</summary>
    public static Dictionary<string, byte[]> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllBytes);

    /// <summary>A release in which one fact has a label and a value.</summary>
    public static Release Of(string label, string value)
    {
        FieldChange field = new("height", JsonSerializer.SerializeToElement(1), JsonSerializer.SerializeToElement(value), null, null);
        FactChange change = new("mountains", "peak", label, ["changed"], [field], []);
        return new Release("1.0.1", "1.0.0", DateTimeOffset.UnixEpoch, "c0ffee", "patch", new Dictionary<string, int> { ["changed"] = 1 }, [], [change]);
    }
}
