using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Dataset.Cli.Tests.Comparing;

/// <summary>Releases written down: what changed, which facts there are, and the difference of the lines.</summary>
public sealed class ReleaseTests
{
    private const string Releases = "data/seeds/releases";

    [Fact]
    public void TwoReleases_AreThoseThatTheSiteIsTestedWith()
    {
        using Workspace workspace = TwoReleases();

        Assert.Equal($"{Releases}/0.2.0: 10 facts changed: 2 added, 1 changed, 1 re-dated, 1 re-sourced, 2 disputed, 1 moved, 2 retracted. Commit the folder, then 'git tag v0.2.0'.\n", workspace.Output);
        foreach (string file in from version in new[] { "0.1.0", "0.2.0" } from name in new[] { "changes.json", "manifest.json", "delta.jsonl" } select $"{version}/{name}")
        {
            Accept($"releases/{file}", workspace.Read($"{Releases}/{file}"));
            Assert.Equal(Peaks.Expected($"releases/{file}"), workspace.Read($"{Releases}/{file}"));
        }
    }

    [Fact]
    public void Changes_AreTheDiffWithTheDateOfTheCommit()
    {
        using Workspace workspace = TwoReleases();
        using JsonDocument diff = JsonDocument.Parse(Peaks.Expected("first-to-second.json"));
        using JsonDocument changes = JsonDocument.Parse(workspace.Read($"{Releases}/0.2.0/changes.json"));

        Assert.Equal("2024-05-01T09:00:00Z", changes.RootElement.GetProperty("date").GetString());
        Assert.Equal("0.1.0", changes.RootElement.GetProperty("previous").GetString());
        Assert.All(["step", "counts", "schema", "facts"], part => Assert.True(JsonElement.DeepEquals(diff.RootElement.GetProperty(part), changes.RootElement.GetProperty(part))));
    }

    [Fact]
    public void DeltaAppliedToTheOldLines_GivesTheNewOnesOfTheManifest()
    {
        using Workspace workspace = TwoReleases();

        SortedDictionary<string, string> lines = new(StringComparer.Ordinal);
        Apply(workspace.Read($"{Releases}/0.1.0/delta.jsonl"), lines);
        Assert.Equal(Manifest(workspace.Read($"{Releases}/0.1.0/manifest.json")), Hashes(lines));
        string unchanged = lines["mountains/still"];
        int changed = Apply(workspace.Read($"{Releases}/0.2.0/delta.jsonl"), lines);
        Assert.Equal(Manifest(workspace.Read($"{Releases}/0.2.0/manifest.json")), Hashes(lines));
        Assert.Equal(8, changed);
        Assert.Equal(unchanged, lines["mountains/still"]);
    }

    [Fact]
    public void VersionTooLow_IsRefusedWithTheOneToWrite()
    {
        using Workspace workspace = TwoReleases();
        workspace.Write("data/seeds/mountains/new.yaml", "new:\n  label: New\n");
        Peaks.Commit(workspace, "2024-06-01T10:00:00Z", "next");

        Assert.Equal(1, workspace.Run("release", "--seeds", "data/seeds", "--since", "v0.2.0"));
        Assert.Equal("The changes since 0.2.0 need a minor step, to 0.3.0 or higher, but the schema states 0.2.0. Write that version into the schema and commit it. Nothing was written.\n", workspace.Error);
    }

    [Fact]
    public void IdentifierGone_IsRefused()
    {
        using Workspace workspace = TwoReleases();
        workspace.Delete("data/seeds/mountains");
        workspace.Copy(Peaks.State("third"), "data/seeds");
        Peaks.Commit(workspace, "2024-06-01T10:00:00Z", "next");

        Assert.Equal(1, workspace.Run("release", "--seeds", "data/seeds"));
        Assert.StartsWith("Identifiers are gone: mountains/still. ", workspace.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(workspace.Folder, Releases, "0.3.0")));
    }

    [Fact]
    public void NothingChanged_IsNoRelease()
    {
        using Workspace workspace = TwoReleases();

        Assert.Equal(1, workspace.Run("release", "v0.2.0", "--seeds", "data/seeds"));
        Assert.Equal("Nothing changed since 0.2.0. Nothing was written.\n", workspace.Error);
    }

    [Fact]
    public void TagOfOtherFacts_IsUnusable()
    {
        using Workspace workspace = TwoReleases();

        Assert.Equal(2, workspace.Run("release", "--seeds", "data/seeds", "--since", "v0.1.0"));
        Assert.Equal("v0.1.0 does not have the facts of release 0.2.0. Give the revision that has with --since.\n", workspace.Error);
    }

    private static Workspace TwoReleases()
    {
        Workspace workspace = Peaks.Repository(("v0.1.0", "first"), ("v0.2.0", "second"));
        Assert.Equal(0, workspace.Run("release", "v0.1.0", "--seeds", "data/seeds"));
        Assert.Equal($"{Releases}/0.1.0: the first release. Commit the folder, then 'git tag v0.1.0'.\n", workspace.Output);
        Assert.Equal(0, workspace.Run("release", "--seeds", "data/seeds"));
        return workspace;
    }

    /// <summary>Does with lines what a delta says, and tells how many lines it has.</summary>
    private static int Apply(string delta, SortedDictionary<string, string> lines)
    {
        string[] operations = delta.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (string operation in operations)
        {
            using JsonDocument json = JsonDocument.Parse(operation);
            string key = $"{json.RootElement.GetProperty("collection").GetString()}/{json.RootElement.GetProperty("id").GetString()}";
            if (json.RootElement.GetProperty("op").GetString() == "put")
            {
                lines[key] = json.RootElement.GetProperty("fact").GetRawText();
            }
            else
            {
                lines.Remove(key);
            }
        }

        return operations.Length;
    }

    private static IEnumerable<(string, string?)> Hashes(SortedDictionary<string, string> lines) =>
        lines.Select(line => (line.Key, (string?)Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line.Value)))));

    private static (string, string?)[] Manifest(string text)
    {
        using JsonDocument manifest = JsonDocument.Parse(text);
        return [.. manifest.RootElement.GetProperty("sha256").EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString()))];
    }

    private static void Accept(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1")
        {
            string path = Path.Combine(Peaks.Folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
