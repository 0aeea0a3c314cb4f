using System.Diagnostics;
using System.Reflection;
using CsCheck;
using Dataset.Exports.Tests.Samples;

namespace Dataset.Exports.Tests;

/// <summary>Holds the exports against validators and schemas of others, which run in Node.js; <c>Validators/README.md</c> lists them.</summary>
public sealed class ValidatorTests
{
    private const string SkipNothing = "DATASET_SKIP_NOTHING";

    private static readonly string Folder = Path.Combine(
        typeof(ValidatorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "tests", "Dataset.Exports.Tests", "Validators");

    [Fact]
    public void RealFacts_PassEveryValidator() => Validate(Facts.Catalog.Instance, "diplomacy.jsonld");

    [Fact]
    public void AnyFacts_PassEveryValidator() => Validate(GeneratedFacts.Catalogs.Single(), "generated.jsonld");

    private static void Validate(DatasetCatalog catalog, string linked)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")) && Environment.GetEnvironmentVariable(SkipNothing) != "1")
        {
            Assert.Skip($"The validators are not installed: run 'npm ci' in {Folder}.");
        }

        using TemporaryFolder folder = new();
        folder.Write(new DatasetExports(catalog, WrittenExports.Published).Files);
        ProcessStartInfo start = new("node", [Path.Combine(Folder, "validate.mjs"), folder.Path]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, output + errors.Result);
        Assert.Equal(
            ["passed OpenAPI 3.1", "passed API files", "passed Data Package 2.0", "passed CITATION.cff 1.2.0", "passed JSON-LD croissant.json", $"passed JSON-LD {linked}"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.LastIndexOf(": ", StringComparison.Ordinal)]));
    }
}
