using System.Globalization;
using Dataset.Schema;

namespace Dataset.Cli.Checking;

/// <summary>Applies the safe fixes of what a check finds, and checks again, until none is left.</summary>
/// <param name="names">How the user sees paths.</param>
/// <param name="check">Checks what is on disk.</param>
/// <param name="output">Where to say what was changed.</param>
internal sealed class FixRun(PathNames names, Func<CheckResult> check, TextWriter output)
{
    /// <summary>How often files are changed at most: a fix that brings about another one ends some time.</summary>
    private const int MostRounds = 20;

    /// <summary>Runs.</summary>
    /// <param name="cancel">Ends it early; a file is the old or the new one.</param>
    /// <returns>What remains.</returns>
    public CheckResult Execute(CancellationToken cancel)
    {
        CheckResult result = check();
        for (int round = 0; round < MostRounds && result.IsSchemaSound; round++)
        {
            IGrouping<string, Issue>[] files = [.. result.Issues.Where(issue => issue.Fix is { IsSafe: true, Path: null }).GroupBy(issue => issue.Path)];
            if (files.Length == 0)
            {
                break;
            }

            foreach (IGrouping<string, Issue> file in files)
            {
                cancel.ThrowIfCancellationRequested();
                Apply(names.Absolute(file.Key), file);
            }

            result = check();
        }

        return result;
    }

    private void Apply(string path, IEnumerable<Issue> issues)
    {
        string text = TextFile.Read(path, names);
        List<TextEdit> edits = [];
        foreach (Issue issue in issues.OrderBy(issue => issue.Fix!.Edits[0].Span.Start))
        {
            // Of two that overlap the first is applied; the other comes up again in the next round if it still holds.
            if (edits.Count > 0 && issue.Fix!.Edits[0].Span.Start < edits[^1].Span.End)
            {
                continue;
            }

            edits.AddRange(issue.Fix!.Edits);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{issue.Path}({issue.Start.Line + 1},{issue.Start.Column + 1}): fixed {issue.Rule.Id}: {issue.Fix.Title}\n"));
        }

        TextFile.Replace(path, EditedText.Of(text, 0, text.Length, edits), names);
    }
}
