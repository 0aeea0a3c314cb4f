using System.Globalization;
using Dataset.Cli.Checking;
using Dataset.Schema;

namespace Dataset.Cli.Reports;

/// <summary>Writes a line for each issue, as compilers print them, and one with the counts and how many <c>--fix</c> mends; what is wrong is followed by where to read more.</summary>
internal static class TextReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(CheckResult result, TimeSpan elapsed, TextWriter output)
    {
        WriteIssues(result, output);
        WriteSummary(result, elapsed, output);
        if (result.Issues.Count > 0)
        {
            output.Write($"'dataset explain {result.Issues[0].Rule.Id}' says more of the first, with an example.\n");
        }
    }

    /// <summary>Writes the line with the counts.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteSummary(CheckResult result, TimeSpan elapsed, TextWriter output) => output.Write(Summary(result, elapsed));

    /// <summary>Writes a line for each issue.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteIssues(CheckResult result, TextWriter output)
    {
        foreach (Issue issue in result.Issues)
        {
            output.Write(issue.ToString());
            output.Write('\n');
        }
    }

    private static string Summary(CheckResult result, TimeSpan elapsed)
    {
        int mendable = result.Issues.Count(issue => issue.Fix is { IsSafe: true });
        string counts = $"{Count(result.Errors, "error")}, {Count(result.Warnings, "warning")}"
            + (mendable == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; --fix mends {mendable:N0}"));
        return result.IsSchemaSound
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(result.Facts, "fact")} in {Count(result.Files, "file")}: {counts} ({result.Facts / Math.Max(elapsed.TotalSeconds, 0.001):N0} facts/s)\n")
            : $"The schema cannot be used, so no fact was judged in {Count(result.Files, "file")}: {counts}\n";
    }

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");
}
