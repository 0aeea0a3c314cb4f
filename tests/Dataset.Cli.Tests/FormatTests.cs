namespace Dataset.Cli.Tests;

/// <summary>The command <c>fmt</c>.</summary>
public sealed class FormatTests
{
    private const string Untidy = "wren:\n    note: x\n    name: Wren\n";
    private const string Tidy = "wren:\n  name: Wren\n  note: x\n";

    [Fact]
    public void UntidyFile_IsFormattedOnce()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Untidy), ("b.yaml", "robin:\n  name: Robin\n"));

        Assert.Equal(0, workspace.Run("fmt"));
        Assert.Equal("seeds/birds/a.yaml: formatted\n2 files: 1 formatted\n", workspace.Output);
        Assert.Equal(Tidy, workspace.Read("seeds/birds/a.yaml"));
        Assert.Equal(["a.yaml", "b.yaml"], Directory.EnumerateFiles(Path.Combine(workspace.Folder, "seeds", "birds")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.Equal(0, workspace.Run("fmt"));
        Assert.Equal("2 files: 0 formatted\n", workspace.Output);
    }

    [Fact]
    public void Check_WritesNothingAndNamesTheFirstLine()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Untidy));

        Assert.Equal(1, workspace.Run("fmt", "--check"));
        Assert.Equal(
            "seeds/birds/a.yaml(2,1): not formatted: '    note: x' would be '  name: Wren'\n1 file: 1 not formatted. 'dataset fmt' formats them\n",
            workspace.Output);
        Assert.Equal(Untidy, workspace.Read("seeds/birds/a.yaml"));
    }

    [Theory]
    [InlineData("seeds/birds/a.yaml")]
    [InlineData("seeds/birds")]
    [InlineData("seeds")]
    public void Path_IsADatasetOrAFolderOrAFileInIt(string path)
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Untidy));

        Assert.Equal(0, workspace.Run("fmt", path));
        Assert.Equal(Tidy, workspace.Read("seeds/birds/a.yaml"));
    }

    [Fact]
    public void BrokenFile_IsLeftAndReportedAndOthersAreFormatted()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Untidy), ("b.yaml", "robin:\n\tname: [\n"));

        Assert.Equal(1, workspace.Run("fmt"));
        Assert.Equal("robin:\n\tname: [\n", workspace.Read("seeds/birds/b.yaml"));
        Assert.Equal(Tidy, workspace.Read("seeds/birds/a.yaml"));
        Assert.Contains("seeds/birds/b.yaml(2,1): error DS0002: ", workspace.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 files: 1 formatted; 1 left as it is, see above\n", workspace.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "nowhere does not exist.")]
    [InlineData("seeds/schema", "seeds/schema has no facts of the dataset seeds.")]
    public void PathWithoutFacts_IsUnusable(string path, string message)
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Untidy));

        Assert.Equal(2, workspace.Run("fmt", path));
        Assert.StartsWith(message, workspace.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenSchema_IsUnusable()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Untidy));
        workspace.Write("seeds/schema/birds.yaml", "classes: [\n");

        Assert.Equal(2, workspace.Run("fmt"));
        Assert.Equal(Untidy, workspace.Read("seeds/birds/a.yaml"));
    }

}
