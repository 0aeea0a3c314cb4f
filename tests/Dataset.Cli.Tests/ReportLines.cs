using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dataset.Cli.Tests;

/// <summary>What a report of <c>dataset check</c> says, as the lines of the format for people.</summary>
internal static partial class ReportLines
{
    /// <summary>The lines before the one with the counts and the one with the way to read more.</summary>
    public static string[] Text(string report) => report.TrimEnd('\n').Split('\n')[..^2];

    public static string[] GitHub(string report) => [.. report.TrimEnd('\n').Split('\n')[..^1].Select(FromCommand)];

    public static string[] Json(string report) =>
    [
        .. JsonDocument.Parse(report).RootElement.GetProperty("issues").EnumerateArray().Select(issue => Line(
            issue.GetProperty("path").GetString()!,
            issue.GetProperty("start").GetProperty("line").GetInt32(),
            issue.GetProperty("start").GetProperty("column").GetInt32(),
            issue.GetProperty("severity").GetString()!,
            issue.GetProperty("ruleId").GetString()!,
            issue.GetProperty("message").GetString()!)),
    ];

    public static string[] Sarif(string log)
    {
        JsonElement run = SarifRun(log);
        return [.. run.GetProperty("results").EnumerateArray().Select(result => FromResult(result, run))];
    }

    /// <summary>The run of a SARIF log.</summary>
    public static JsonElement SarifRun(string log) => JsonDocument.Parse(log).RootElement.GetProperty("runs")[0];

    /// <summary>An issue as it is printed.</summary>
    public static string Line(string path, int line, int column, string level, string rule, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {level} {rule}: {message}");

    private static string FromResult(JsonElement result, JsonElement run)
    {
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        return Line(
            Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            place.GetProperty("region").GetProperty("startLine").GetInt32(),
            place.GetProperty("region").GetProperty("startColumn").GetInt32(),
            result.GetProperty("level").GetString()!,
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("message").GetProperty("text").GetString()!);
    }

    private static string FromCommand(string command)
    {
        Match match = Command().Match(command);
        Assert.True(match.Success, command);
        string Part(string name) => match.Groups[name].Value
            .Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal)
            .Replace("%0A", "\n", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
        return Line(Part("file"), int.Parse(Part("line"), CultureInfo.InvariantCulture), int.Parse(Part("col"), CultureInfo.InvariantCulture), Part("level"), Part("rule"), Part("message"));
    }

    [GeneratedRegex("^::(?<level>error|warning) file=(?<file>[^,:]*),line=(?<line>[0-9]+),col=(?<col>[0-9]+),endLine=[0-9]+,endColumn=[0-9]+,title=(?<rule>DS[0-9]{4})%3A [^:]*::(?<message>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();
}
