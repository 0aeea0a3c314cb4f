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

    [Fact]
    public void DescriptionBrokenOnPurpose_IsRefused()
    {
        using TemporaryFolder folder = Write(GeneratedFacts.Catalogs.Single());
        string croissant = Path.Combine(folder.Path, "downloads", "croissant.json");
        File.WriteAllText(croissant, File.ReadAllText(croissant).Replace("\"text/csv\"", "\"text/csv; header=present\"", StringComparison.Ordinal));

        (int code, string said) = Judge(folder);

        Assert.Equal(1, code);
        Assert.Contains("FAILED Croissant 1.1: /distribution/0/encodingFormat", said, StringComparison.Ordinal);
    }

    private static void Validate(DatasetCatalog catalog, string linked)
    {
        using TemporaryFolder folder = Write(catalog);

        (int code, string said) = Judge(folder);

        Assert.True(code == 0, said);
        Assert.Equal(
            ["passed OpenAPI 3.1", "passed API files", "passed Data Package 2.0", "passed CITATION.cff 1.2.0", "passed Croissant 1.1", "passed Croissant references", "passed JSON-LD croissant.json", $"passed JSON-LD {linked}"],
            said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.LastIndexOf(": ", StringComparison.Ordinal)]));
    }

    private static TemporaryFolder Write(DatasetCatalog catalog)
    {
        TemporaryFolder folder = new();
        folder.Write(new DatasetExports(catalog, WrittenExports.Published).Files);
        return folder;
    }

    /// <summary>Runs the validators; skips the test where they are absent.</summary>
    private static (int Code, string Said) Judge(TemporaryFolder folder)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")) && Environment.GetEnvironmentVariable(SkipNothing) != "1")
        {
            Assert.Skip($"The validators are not installed: run 'npm ci' in {Folder}.");
        }

        ProcessStartInfo start = new("node", [Path.Combine(Folder, "validate.mjs"), folder.Path]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
