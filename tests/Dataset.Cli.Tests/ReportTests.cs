using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dataset.Schema.Tests.Pages;

namespace Dataset.Cli.Tests;

/// <summary>Every format says the same of the same mistake: rule, message and place.</summary>
public sealed partial class ReportTests
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

        string[] printed = Lines(workspace, "text");

        Assert.Equal(bad.Messages, printed[..^1]);
        Assert.Equal(printed[..^1], Json(workspace));
        Assert.Equal(printed[..^1], Sarif(workspace));
        Assert.Equal(printed[..^1], Lines(workspace, "github")[..^1].Select(FromCommand));
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

        Assert.Equal(0, Run(workspace.Output).GetProperty("results").GetArrayLength());
    }

    private static string[] Lines(Workspace workspace, string format)
    {
        workspace.Run("check", "--format", format);
        return workspace.Output.TrimEnd('\n').Split('\n');
    }

    private static IEnumerable<string> Json(Workspace workspace)
    {
        workspace.Run("check", "--format", "json");
        return JsonDocument.Parse(workspace.Output).RootElement.GetProperty("issues").EnumerateArray().Select(issue => Line(
            issue.GetProperty("path").GetString()!,
            issue.GetProperty("start").GetProperty("line").GetInt32(),
            issue.GetProperty("start").GetProperty("column").GetInt32(),
            issue.GetProperty("severity").GetString()!,
            issue.GetProperty("ruleId").GetString()!,
            issue.GetProperty("message").GetString()!));
    }

    private static IEnumerable<string> Sarif(Workspace workspace)
    {
        workspace.Run("check", "--format", "sarif");
        JsonElement run = Run(workspace.Output);
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            yield return Line(
                Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                place.GetProperty("region").GetProperty("startLine").GetInt32(),
                place.GetProperty("region").GetProperty("startColumn").GetInt32(),
                result.GetProperty("level").GetString()!,
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("message").GetProperty("text").GetString()!);
        }
    }

    private static JsonElement Run(string sarif) => JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0];

    private static string FromCommand(string command)
    {
        Match match = Command().Match(command);
        Assert.True(match.Success, command);
        string Part(string name) => match.Groups[name].Value
            .Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal)
            .Replace("%0A", "\n", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
        return Line(Part("file"), int.Parse(Part("line"), CultureInfo.InvariantCulture), int.Parse(Part("col"), CultureInfo.InvariantCulture), Part("level"), Part("rule"), Part("message"));
    }

    private static string Line(string path, int line, int column, string level, string rule, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {level} {rule}: {message}");

    [GeneratedRegex("^::(?<level>error|warning) file=(?<file>[^,:]*),line=(?<line>[0-9]+),col=(?<col>[0-9]+),endLine=[0-9]+,endColumn=[0-9]+,title=(?<rule>DS[0-9]{4})%3A [^:]*::(?<message>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();
}
