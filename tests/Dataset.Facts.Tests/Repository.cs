using System.Reflection;

namespace Dataset.Facts.Tests;

/// <summary>Where this repository and its build output are.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string YamlDotNet { get; } = Metadata("YamlDotNet");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
