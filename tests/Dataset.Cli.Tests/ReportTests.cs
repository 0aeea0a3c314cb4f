using Dataset.Schema.Tests.Pages;

namespace Dataset.Cli.Tests;

/// <summary>Every format says the same of the same mistake: rule, message and place.</summary>
public sealed class ReportTests
{
    private static readonly string[] WithoutMistakeInFacts = ["DS0900"];

    public static TheoryData<string> Rules => [.. RulePage.All.Select(page => page.Id).Except(WithoutMistakeInFacts)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Formats_SayTheSame(string rule)
    {
        using Workspace workspace = new();
        RuleExample bad = RulePage.All.Single(page => page.Id == rule).Bad;
        (string Path, string Text)[] files = [.. bad.Files("yaml"), .. bad.Files(RulePage.Lock)];
        foreach ((string path, string text) in files.Any(file => file.Path.StartsWith("seeds/schema/", StringComparison.Ordinal)) ? files : [.. files, ("seeds/schema/birds.yaml", RulePage.DefaultSchema)])
        {
            workspace.Write(path, text);
        }

        Assert.Equal(bad.Messages, ReportLines.Text(Report(workspace, "text")));
        Assert.Equal(bad.Messages, ReportLines.Json(Report(workspace, "json")));
        Assert.Equal(bad.Messages, ReportLines.Sarif(Report(workspace, "sarif")));
        Assert.Equal(bad.Messages, ReportLines.GitHub(Report(workspace, "github")));
    }

    [Fact]
    public void GitHub_EscapesWhatWouldEndACommandOrAProperty()
    {
        using Workspace workspace = Workspace.Birds(("a, b: 100%.yaml", "robin:\n  name: [100%]\n  note: red\n"));

        Assert.Equal(1, workspace.Run("check", "--format", "github"));

        Assert.StartsWith("::error file=seeds/birds/a%2C b%3A 100%25.yaml,line=2,col=9,endLine=2,endColumn=15,title=DS0209%3A ", workspace.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 fact in 1 file: 1 error, 0 warnings", workspace.Output.Split(" (")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_NamesFilesByUriAndLinksToThePagesOfRules()
    {
        using Workspace workspace = Workspace.Birds(("a b.yaml", "robin:\n  nmae: Robin\n  note: red\n"));

        Assert.Equal(1, workspace.Run("check", "--format", "sarif", "--site-url", "https://facts.example"));

        Assert.Contains("\"uri\": \"seeds/birds/a%20b.yaml\"", workspace.Output, StringComparison.Ordinal);
        Assert.Contains("\"helpUri\": \"https://facts.example/rules/DS0202.html\"", workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_OfASoundDatasetHasNoResults()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", "robin:\n  name: Robin\n  note: red\n"));

        Assert.Equal(0, workspace.Run("check", "--format", "sarif"));

        Assert.Equal(0, ReportLines.SarifRun(workspace.Output).GetProperty("results").GetArrayLength());
    }

    private static string Report(Workspace workspace, string format)
    {
        workspace.Run("check", "--format", format);
        return workspace.Output;
    }
}
