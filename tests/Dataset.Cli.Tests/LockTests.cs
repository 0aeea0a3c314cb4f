namespace Dataset.Cli.Tests;

/// <summary>The list of published identifiers.</summary>
public sealed class LockTests
{
    private const string Birds = "robin:\n  name: Robin\n  note: red\nwren:\n  name: Wren\n  note: small\n";

    [Fact]
    public void PublishedIdentifierRemoved_IsAnErrorUntilItIsBack()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Birds));
        Assert.Equal(0, workspace.Run("lock"));
        Assert.Equal("seeds/ids.lock: 2 added, 2 in all\n", workspace.Output);
        Assert.Equal(0, workspace.Run("check"));

        workspace.Write("seeds/birds/a.yaml", Birds.Replace("wren:", "winter-wren:", StringComparison.Ordinal));
        Assert.Equal(1, workspace.Run("check"));
        Assert.StartsWith("seeds/ids.lock(3,1): error DS0401: 'wren' was published in 'birds', and no fact there", workspace.Output, StringComparison.Ordinal);

        workspace.Write("seeds/birds/b.yaml", "wren:\n  name: Wren\n  note: small\n");
        Assert.Equal(0, workspace.Run("check"));
        Assert.Equal(0, workspace.Run("lock", "seeds"));
        Assert.Equal("seeds/ids.lock: 1 added, 3 in all\n", workspace.Output);
        Assert.EndsWith("\nbirds/robin\nbirds/winter-wren\nbirds/wren\n", workspace.Read("seeds/ids.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnsoundDataset_IsNotPublished()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", "robin:\n  nmae: Robin\n  note: red\n"));

        Assert.Equal(1, workspace.Run("lock"));
        Assert.StartsWith("seeds/birds/a.yaml(2,3): error DS0202", workspace.Output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was written", workspace.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void IdentifierThatIsGone_StaysInTheList()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", Birds));
        workspace.Write("seeds/ids.lock", "birds/dodo\n");

        Assert.Equal(1, workspace.Run("lock"));
        Assert.Contains("error DS0401: 'dodo'", workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutSchema_IsUnusable()
    {
        using Workspace workspace = new();

        Assert.Equal(2, workspace.Run("lock"));
        Assert.Contains("does not exist", workspace.Error, StringComparison.Ordinal);
    }
}
