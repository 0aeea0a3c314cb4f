using System.Reflection;

namespace Dataset.Package.Tests;

/// <summary>Where this repository and its build output are.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>A YamlDotNet.dll of another version than the generator's.</summary>
    public static string NeighborYaml { get; } = Metadata("NeighborYaml");

    /// <summary>The folder of these tests' sources.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "Dataset.Package.Tests");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
