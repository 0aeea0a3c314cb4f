namespace Dataset.Cli.Tests.Comparing;

/// <summary>What changed between two states of a dataset, as a person wrote it down beforehand.</summary>
public sealed class DiffTests
{
    [Theory]
    [InlineData("text", "txt")]
    [InlineData("md", "md")]
    [InlineData("json", "json")]
    public void TwoFolders_GiveTheDiffThatAPersonWrote(string format, string extension)
    {
        using Workspace workspace = new();

        Assert.Equal(0, workspace.Run("diff", Peaks.State("first"), Peaks.State("second"), "--format", format));
        Assert.Equal(Peaks.Expected($"first-to-second.{extension}"), workspace.Output);
        Assert.Empty(workspace.Error);
    }

    [Fact]
    public void IdentifierGone_IsRefused()
    {
        using Workspace workspace = new();

        Assert.Equal(1, workspace.Run("diff", Peaks.State("second"), Peaks.State("third")));
        Assert.Equal(Peaks.Expected("second-to-third.txt"), workspace.Output);
    }

    [Fact]
    public void SameFolder_NeedsNoStep()
    {
        using Workspace workspace = new();

        Assert.Equal(0, workspace.Run("diff", Peaks.State("second"), Peaks.State("second")));
        Assert.Equal("No fact changed.\nVersion step: none.\n", workspace.Output);
    }

    [Fact]
    public void Backwards_WhatWasAddedIsGoneAndWhatFellStandsAgain()
    {
        using Workspace workspace = new();

        Assert.Equal(1, workspace.Run("diff", Peaks.State("second"), Peaks.State("first")));
        Assert.Contains("mountains/needle: removed: ", workspace.Output, StringComparison.Ordinal);
        Assert.Contains("mountains/gone: changed: ", workspace.Output, StringComparison.Ordinal);
        Assert.Contains("mountains/ridge: changed: ", workspace.Output, StringComparison.Ordinal);
        Assert.Contains("schema: slot Mountain.country: removed (major)", workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoRevisions_GiveTheSameDiffAsTheirFolders()
    {
        using Workspace workspace = Peaks.Repository(("v0.1.0", "first"), ("v0.2.0", "second"));

        Assert.Equal(0, workspace.Run("diff", "v0.1.0", "HEAD", "--seeds", "data/seeds"));
        Assert.Equal(Peaks.Expected("first-to-second.txt"), workspace.Output);
        Assert.Equal(0, workspace.Run("diff", "HEAD~1", "data/seeds", "--seeds", "data/seeds/", "-f", "json"));
        Assert.Equal(Peaks.Expected("first-to-second.json"), workspace.Output);
    }

    [Fact]
    public void RunInAFolderOfTheRepository_ReadsTheFolderBesideIt()
    {
        using Workspace workspace = Peaks.Repository(("v0.1.0", "first"), ("v0.2.0", "second"));

        Assert.Equal(0, workspace.RunIn(Path.Combine(workspace.Folder, "data"), isShown: false, "diff", "v0.1.0", "v0.2.0"));
        Assert.Equal(Peaks.Expected("first-to-second.txt"), workspace.Output);
    }

    [Fact]
    public void UnknownRevision_SaysWhatToGive()
    {
        using Workspace workspace = Peaks.Repository(("v0.1.0", "first"));

        Assert.Equal(2, workspace.Run("diff", "v9", "data/seeds"));
        Assert.StartsWith("There is no folder and no revision 'v9'.", workspace.Error, StringComparison.Ordinal);
        Assert.Equal(2, workspace.Run("diff", "v0.1.0", "data/seeds"));
        Assert.StartsWith("v0.1.0 has no dataset: there is no .yaml file in seeds/schema.", workspace.Error, StringComparison.Ordinal);
        Assert.Equal(2, workspace.Run("diff", "--output=x", "data/seeds"));
        Assert.False(File.Exists(Path.Combine(workspace.Folder, "x")));
    }

    [Fact]
    public void NoRepository_SaysSo()
    {
        using Workspace workspace = new();

        Assert.Equal(2, workspace.Run("diff", "HEAD", Peaks.State("first")));
        Assert.StartsWith("There is no folder 'HEAD' here, and no revision: ", workspace.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorsInFacts_AreSaidBesideTheDiff()
    {
        using Workspace workspace = new();
        workspace.Copy(Peaks.State("first"), "seeds");
        workspace.Write("seeds/mountains/bad.yaml", "bad:\n  label: Bad\n  height: tall\n");

        Assert.Equal(0, workspace.Run("diff", Peaks.State("first")));
        Assert.StartsWith("mountains/bad: added: Bad\n", workspace.Output, StringComparison.Ordinal);
        Assert.StartsWith("seeds has 1 error(s)", workspace.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SchemaWithAnError_IsUnusable()
    {
        using Workspace workspace = new();
        workspace.Write("seeds/schema/a.yaml", "classes: 1\n");

        Assert.Equal(2, workspace.Run("diff", Peaks.State("first")));
        Assert.StartsWith("The schema of seeds cannot be used: seeds/schema/a.yaml(1,", workspace.Error, StringComparison.Ordinal);
    }
}
