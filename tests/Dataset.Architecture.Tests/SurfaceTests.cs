using System.Reflection;
using PublicApiGenerator;

namespace Dataset.Architecture.Tests;

/// <summary>The public surface of the assemblies that others build on, kept in files that a reviewer reads.</summary>
public sealed class SurfaceTests
{
    /// <summary>Set it to 1 to write the files anew; then review the difference.</summary>
    private const string Accept = "DATASET_ACCEPT";

    [Theory]
    [InlineData("Dataset")]
    [InlineData("Dataset.Exports")]
    [InlineData("Dataset.Schema")]
    public void Surface_IsTheReviewedOne(string assembly)
    {
        string path = Path.Combine(Repository.Root, "tests", "Dataset.Architecture.Tests", "Surface", assembly + ".txt");
        ApiGeneratorOptions options = new() { IncludeAssemblyAttributes = false };
        string surface = Assembly.Load(assembly).GeneratePublicApi(options).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, surface);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == surface,
            $"The public surface of {assembly} differs from {path}. If that is meant, run the tests with {Accept}=1 and review the difference.");
    }
}
