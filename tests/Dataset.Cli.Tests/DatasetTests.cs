using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Dataset.Cli.Tests;

/// <summary>The check of a dataset.</summary>
public sealed partial class DatasetTests
{
    private const string Sound = "robin:\n  name: Robin\n  note: red\n";

    [Fact]
    public void SoundDataset_ExitsWithZeroAndOneLine()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Sound));

        Assert.Equal(0, workspace.Run("check"));
        Assert.Matches("^1 fact in 1 file: 0 errors, 0 warnings \\([0-9,]+ facts/s\\)\n$", workspace.Output);
        Assert.Empty(workspace.Error);
    }

    [Fact]
    public void Warnings_ExitWithZero()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", "robin:\n  name: Robin\n"));

        Assert.Equal(0, workspace.Run("check"));
        Assert.StartsWith("seeds/birds/a.yaml(1,1): warning DS0215: ", workspace.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 1 warning ", workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_ExitWithOneAndAreOrderedByPathAndPosition()
    {
        using Workspace workspace = Workspace.Birds(
            ("b.yaml", "wren:\n  nmae: Wren\n  note: x\n  eats: robn\n"), ("a/z.yaml", Sound + "  more: x\n"), ("c.yml", "owl: [\n"));

        Assert.Equal(1, workspace.Run("check"));
        Assert.Equal(
            ["seeds/birds/a/z.yaml(4,3): error DS0202", "seeds/birds/b.yaml(2,3): error DS0202", "seeds/birds/b.yaml(4,9): error DS0212", "seeds/birds/c.yml(1,6): error DS0001"],
            Heads(workspace.Output));
        Assert.Contains("Did you mean 'robin'?", workspace.Output, StringComparison.Ordinal);
        Assert.Contains("3 facts in 3 files: 4 errors, 0 warnings; --fix mends 2 (", workspace.Output, StringComparison.Ordinal);
        Assert.EndsWith("'dataset explain DS0202' says more of the first, with an example.\n", workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NumberOfJobs_ChangesNothing()
    {
        using Workspace workspace = Workspace.Birds(
            [.. Enumerable.Range(0, 60).Select(i => ($"f{i % 7}/{i}.yaml", $"bird-{i % 50}:\n  name: [x]\n  eats: bird-{i + 9}\n"))]);
        List<string> outputs = [];
        foreach (string jobs in (string[])["1", "2", "8"])
        {
            Assert.Equal(1, workspace.Run("check", "--format", "json", "--jobs", jobs));
            outputs.Add(workspace.Output);
            Assert.Equal(1, workspace.Run("check", "--jobs", jobs));
            outputs.Add(Rate().Replace(workspace.Output, ""));
        }

        Assert.Equal(2, outputs.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void SchemaError_ExitsWithTwoAndReadsWell()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Sound));
        workspace.Write("seeds/schema/birds.yaml", Workspace.Schema.Replace("range: Bird }", "range: Brid }", StringComparison.Ordinal));

        Assert.Equal(2, workspace.Run("check"));
        Assert.Equal(["seeds/schema/birds.yaml(18,22): error DS0104"], Heads(workspace.Output));
        Assert.Contains("The schema cannot be used, so no fact was judged in 1 file: 1 error, 0 warnings\n", workspace.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "The folder nowhere does not exist.")]
    [InlineData("seeds/birds/a.yaml", "--schema and --class")]
    [InlineData("seeds/birds", "There is no schema: seeds/birds/schema has no .yaml file.")]
    public void NoDataset_ExitsWithTwoAndSaysTheWayOut(string path, string message)
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Sound));

        Assert.Equal(2, workspace.Run("check", path));
        Assert.Contains(message, Assert.Single(Lines(workspace.Error)), StringComparison.Ordinal);
        Assert.Empty(workspace.Output);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47 })]
    [InlineData(new byte[] { (byte)'a', 0 })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 })]
    public void FileThatIsNoText_ExitsWithTwoAndIsNamed(byte[] bytes)
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Sound));
        workspace.Write("seeds/birds/z.yaml", bytes);

        Assert.Equal(2, workspace.Run("check"));
        Assert.StartsWith("seeds/birds/z.yaml is no text in UTF-8.", Assert.Single(Lines(workspace.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatCannotBeRead_ExitsWithTwoAndIsNamed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A link that leads nowhere is made another way there.");
        using Workspace workspace = Workspace.Birds(("a.yaml", Sound));
        File.CreateSymbolicLink(Path.Combine(Path.GetDirectoryName(workspace.Write("seeds/birds/b.yaml", Sound.Replace("robin", "wren", StringComparison.Ordinal)))!, "c.yaml"), "nothing");

        Assert.Equal(2, workspace.Run("check"));
        Assert.StartsWith("seeds/birds/c.yaml does not exist.", Assert.Single(Lines(workspace.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyFile_HasNoFactsAndNoIssues()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Sound), ("empty.yaml", ""));

        Assert.Equal(0, workspace.Run("check"));
        Assert.StartsWith("1 fact in 2 files: 0 errors", workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WindowsLineEndsAndByteOrderMark_GiveTheSamePlaces()
    {
        const string Broken = "robin:\n  name: Robin\n  note: red\n  more: x\n";
        using Workspace workspace = Workspace.Birds(("a.yaml", Broken));
        workspace.Run("check");
        string expected = Assert.Single(Heads(workspace.Output));
        workspace.Write("seeds/birds/a.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Broken.ReplaceLineEndings("\r\n"))]);

        Assert.Equal(1, workspace.Run("check"));
        Assert.Equal(expected, Assert.Single(Heads(workspace.Output)));
    }

    [Fact]
    public void ManyFilesOnATerminal_LeaveTheOutputAsItIs()
    {
        using Workspace workspace = Workspace.Birds([.. Enumerable.Range(0, 150).Select(i => ($"{i}.yaml", $"bird-{i}:\n  name: x\n  note: y\n"))]);

        Assert.Equal(0, workspace.RunOnTerminal("check"));
        Assert.Single(Lines(workspace.Output));
    }

    [Fact]
    public void FactsOfThisRepository_HaveNoErrors()
    {
        using Workspace workspace = new();
        string root = typeof(DatasetTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

        int code = workspace.RunIn(root, isShown: false, "check");

        Assert.True(code == 0, workspace.Output + workspace.Error);
        Assert.Contains(": 0 errors", workspace.Output, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Heads(string output) =>
        Lines(output).Select(line => Head().Match(line)).Where(match => match.Success).Select(match => match.Value);

    [GeneratedRegex("^.*\\([0-9]+,[0-9]+\\): (error|warning) DS[0-9]{4}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(" \\([0-9,]+ facts/s\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rate();
}
