using System.Text.Json;
using System.Text.RegularExpressions;
using Dataset.Cli.Rules;

namespace Dataset.Cli.Tests;

/// <summary>The command line, the JSON report and the pages of rules.</summary>
public sealed partial class CommandTests
{
    [Theory]
    [InlineData("--schema needs --class", "check", "--schema", "a.yaml")]
    [InlineData("--class needs --schema", "check", "--class", "A")]
    [InlineData("No data file is given", "check", "-s", "a.yaml", "-C", "A")]
    [InlineData("several paths", "check", "a", "b")]
    [InlineData("--format takes text, json, github or sarif", "check", "--format", "xml")]
    [InlineData("--jobs takes a number from 1", "check", "--jobs", "0")]
    [InlineData("--shcema", "check", "x", "--shcema", "a")]
    [InlineData("chek", "chek")]
    public void WrongCall_ExitsWithTwoAndSaysTheWayOut(string message, params string[] args)
    {
        using Workspace workspace = new();

        Assert.Equal(2, workspace.Run(args));
        Assert.Contains(message, workspace.Error, StringComparison.Ordinal);
        Assert.Contains("--help", workspace.Error, StringComparison.Ordinal);
        Assert.Empty(workspace.Output);
    }

    [Fact]
    public void Help_IsEnoughToUseTheCheck()
    {
        using Workspace workspace = new();

        Assert.Equal(0, workspace.Run("check", "--help"));
        Assert.All(
            ["Examples:", "Exit codes:", "Formats:", "--schema", "--class", "--target-class", "-C", "--format", "seeds"],
            word => Assert.Contains(word, workspace.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_IsOneDocumentWithEverythingOfAnIssue()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", "robin:\n  name: Robin\n  note: x\n  more: \"x\"\n"));

        Assert.Equal(1, workspace.Run("check", "--format", "json", "--site-url", "https://facts.example/"));
        using JsonDocument document = JsonDocument.Parse(workspace.Output);
        JsonElement summary = document.RootElement.GetProperty("summary");
        JsonElement issue = Assert.Single(document.RootElement.GetProperty("issues").EnumerateArray());
        Assert.Equal("dataset", document.RootElement.GetProperty("tool").GetProperty("name").GetString());
        Assert.NotEmpty(document.RootElement.GetProperty("tool").GetProperty("version").GetString()!);
        Assert.Equal((1, 1, 1, 0), (Number(summary, "facts"), Number(summary, "files"), Number(summary, "errors"), Number(summary, "warnings")));
        Assert.Equal("DS0202", issue.GetProperty("ruleId").GetString());
        Assert.Equal("error", issue.GetProperty("severity").GetString());
        Assert.Equal("seeds/birds/a.yaml", issue.GetProperty("path").GetString());
        Assert.Equal((4, 3), (Number(issue.GetProperty("start"), "line"), Number(issue.GetProperty("start"), "column")));
        Assert.Equal((4, 7), (Number(issue.GetProperty("end"), "line"), Number(issue.GetProperty("end"), "column")));
        Assert.Equal("https://facts.example/rules/DS0202.html", issue.GetProperty("helpLink").GetString());
        Assert.StartsWith("Unknown field 'more'", issue.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(issue.GetProperty("title").GetString()!);
        Assert.Empty(workspace.Error);
    }

    [Fact]
    public void Json_OfASchemaError_SaysThatNothingWasJudged()
    {
        using Workspace workspace = new();
        workspace.Write("seeds/schema/a.yaml", "classes: 1\n");

        Assert.Equal(2, workspace.Run("check", "-f", "json"));
        using JsonDocument document = JsonDocument.Parse(workspace.Output);
        Assert.False(document.RootElement.GetProperty("summary").GetProperty("schemaIsSound").GetBoolean());
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("issues")[0].GetProperty("helpLink").ValueKind);
    }

    [Fact]
    public async Task Canceled_EndsWithoutAReport()
    {
        using Workspace workspace = Workspace.Birds(("a.yaml", "robin:\n  name: x\n"));
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        Checking.FileLoop loop = new(2, source.Token);

        Assert.Throws<OperationCanceledException>(() => loop.Select([1, 2], i => i));
    }

    [Fact]
    public void Explain_PrintsThePageAsItIsWritten()
    {
        using Workspace workspace = new();

        Assert.Equal(0, workspace.Run("explain", "ds0202"));
        Assert.StartsWith("# DS0202: ", workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownRule_ExitsWithTwo()
    {
        using Workspace workspace = new();

        Assert.Equal(2, workspace.Run("explain", "DS9999"));
        Assert.StartsWith("No rule has the identifier 'DS9999'.", workspace.Error, StringComparison.Ordinal);
        Assert.Empty(workspace.Output);
    }

    [Fact]
    public void Page_IsFoundInAnyCase()
    {
        RulePages pages = new(["DS0002", "DS0001", "DS0201"], id => $"# {id}\n");

        Assert.Equal("# DS0002\n", pages.Find("ds0002"));
        Assert.Null(pages.Find("DS0003"));
        Assert.Equal("No rule has the identifier 'DS0003'. Did you mean DS0001 or DS0002 or DS0201?", pages.Missing("DS0003"));
        Assert.Equal("No rule has the identifier 'x'. Rules go from DS0001 to DS0201.", pages.Missing("x"));
    }

    [Fact]
    public void PageOnATerminal_KeepsItsLines()
    {
        using StringWriter output = new();

        MarkdownPrinter.Print("# DS0001: Title\n\nA [link] and text.\n\n```yaml\n# a comment\n```\n", output);

        Assert.Equal("DS0001: Title\n\nA [link] and text.\n\n```yaml\n# a comment\n```\n", Escape().Replace(output.ToString(), ""));
    }

    [GeneratedRegex("\e\\[[0-9;]*m", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
