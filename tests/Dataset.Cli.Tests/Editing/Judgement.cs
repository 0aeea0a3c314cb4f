using System.Diagnostics;
using System.Text.Json;
using Dataset.Schema.Tests;

namespace Dataset.Cli.Tests.Editing;

/// <summary>What programs of others object to, text by text; see <c>tests/judge.mjs</c>, which runs in Node.js.</summary>
/// <param name="Facts">About files of facts.</param>
/// <param name="Sarif">About SARIF logs.</param>
/// <param name="Workflows">About workflows.</param>
internal sealed record Judgement(IReadOnlyList<string[]> Facts, IReadOnlyList<string[]> Sarif, IReadOnlyList<string[]> Workflows)
{
    private const string SkipNothing = "DATASET_SKIP_NOTHING";

    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Asks for a judgement; skips the test where the programs are absent.</summary>
    /// <param name="facts">Files of facts, each with its JSON Schema.</param>
    /// <param name="sarif">SARIF logs.</param>
    /// <param name="workflows">Workflows of GitHub Actions.</param>
    public static Judgement Of(IEnumerable<(string Text, string Schema)> facts, IEnumerable<string>? sarif = null, IEnumerable<(string Path, string Text)>? workflows = null)
    {
        if (!Directory.Exists(RepositoryFiles.At("tests", "node_modules", "ajv")))
        {
            const string Reason = "The programs of tests/package.json are not installed: run 'npm ci --ignore-scripts --prefix tests'.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable(SkipNothing) == "1", Reason);
            Assert.Fail(Reason);
        }

        string question = JsonSerializer.Serialize(new
        {
            facts = facts.Select(file => new { text = file.Text, schema = file.Schema }),
            sarif = sarif ?? [],
            workflows = (workflows ?? []).Select(file => new { path = file.Path, text = file.Text }),
        });
        ProcessStartInfo start = new("node", [RepositoryFiles.At("tests", "judge.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> answer = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(question);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return JsonSerializer.Deserialize<Judgement>(answer.Result, Names)!;
    }
}
