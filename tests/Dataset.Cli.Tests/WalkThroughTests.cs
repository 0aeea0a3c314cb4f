using Dataset.Schema.Tests;

namespace Dataset.Cli.Tests;

/// <summary>What the walk-throughs for contributors say is printed is what is printed, of the facts of this repository.</summary>
public sealed class WalkThroughTests : IDisposable
{
    private const string Meetings = "seeds/meetings/other.yaml";
    private const string Talks = "xi-abbas-beijing-2023";

    private readonly Workspace _workspace = new();

    public WalkThroughTests()
    {
        _workspace.Copy(RepositoryFiles.At("seeds"), "seeds");
        _workspace.Copy(RepositoryFiles.At("seeds"), "before/seeds");
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void NewVote_IsToldAsAdded()
    {
        Edit("before/seeds/votes/general-assembly-2000-2025.yaml", "unga-resolution-67-19", _ => "");

        AssertDifference("CONTRIBUTING.md", indentation: "   ");
    }

    [Fact]
    public void CorrectedDate_IsToldAsRedated()
    {
        Edit("before/" + Meetings, Talks, fact => fact.Replace("date: 2023-06-14", "date: 2023-06", StringComparison.Ordinal));

        AssertDifference("seeds/README.md");
    }

    [Fact]
    public void ImpossibleDate_IsToldAtItsLine()
    {
        Edit(Meetings, Talks, fact => fact.Replace("date: 2023-06-14", "date: 2023-06-31", StringComparison.Ordinal));

        AssertMistake();
    }

    [Fact]
    public void Dispute_IsToldWithItsSubject()
    {
        Edit("before/seeds/disputes/events-and-meetings.yaml", "date-of-icc-applications-2024", _ => "");

        AssertDifference("seeds/README.md");
    }

    [Fact]
    public void RemovedFact_IsToldToStay()
    {
        Edit(Meetings, Talks, _ => "");

        AssertMistake();
    }

    [Fact]
    public void Retraction_IsToldWithItsReason()
    {
        Edit(Meetings, Talks, fact => fact.Replace("status: attributed", "status: retracted\n  retraction: The source took its report back.", StringComparison.Ordinal));

        Assert.Equal(0, _workspace.Run("check"));
        AssertDifference("seeds/README.md");
    }

    /// <summary>Changes the lines of a fact, up to the empty one behind them.</summary>
    private void Edit(string path, string id, Func<string, string> change)
    {
        string text = _workspace.Read(path);
        int start = text.IndexOf($"\n{id}:\n", StringComparison.Ordinal) + 1;
        Assert.True(start > 0, $"{id} is no longer in {path}.");
        int blank = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        int end = blank < 0 ? text.Length : blank + 2;
        _workspace.Write(path, text[..start] + change(text[start..end]) + text[end..]);
    }

    private void AssertDifference(string document, string indentation = "")
    {
        _workspace.Run("diff", "before/seeds", "seeds");
        AssertSays(document, string.Concat(_workspace.Output.TrimEnd('\n').Split('\n').Select(line => $"{indentation}{line}\n")));
    }

    private void AssertMistake()
    {
        Assert.Equal(1, _workspace.Run("check"));
        AssertSays("seeds/README.md", ReportLines.Text(_workspace.Output).Single() + "\n");
    }

    private static void AssertSays(string document, string printed) => Assert.Contains("```text\n" + printed, File.ReadAllText(RepositoryFiles.At(document)), StringComparison.Ordinal);
}
