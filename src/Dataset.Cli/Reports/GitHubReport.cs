using System.Globalization;
using Dataset.Cli.Checking;
using Dataset.Schema;

namespace Dataset.Cli.Reports;

/// <summary>Writes a workflow command of GitHub Actions for each issue, which shows it at its line in a pull request; then one line with the counts.</summary>
internal static class GitHubReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(CheckResult result, TimeSpan elapsed, TextWriter output)
    {
        foreach (Issue issue in result.Issues)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"::{(issue.Rule.Severity == Severity.Error ? "error" : "warning")} file={Property(issue.Path)},line={issue.Start.Line + 1},col={issue.Start.Column + 1},endLine={issue.End.Line + 1},endColumn={issue.End.Column + 1},title={Property($"{issue.Rule.Id}: {issue.Rule.Title}")}::{Data(issue.Message)}\n"));
        }

        TextReport.WriteSummary(result, elapsed, output);
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
