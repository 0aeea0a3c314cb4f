using Dataset.Schema;

namespace Dataset.Cli.Formatting;

/// <summary>What became of a file.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Before">Its text.</param>
/// <param name="After">Its canonical form; the same text where the file has it already or is not YAML.</param>
/// <param name="Issues">What is wrong with it as YAML; then it is left as it is.</param>
internal sealed record FormatOutcome(string Path, string Before, string After, EquatableArray<Issue> Issues)
{
    /// <summary>Whether the file is not in its canonical form.</summary>
    public bool IsChanged => Before != After;

    /// <summary>The first line that differs: its number from 1, as it is, and as it is to be; null where the text has none there.</summary>
    public (int Line, string? Before, string? After) FirstDifference()
    {
        string[] before = Lines(Before);
        string[] after = Lines(After);
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
        {
            line++;
        }

        return (line + 1, line < before.Length ? before[line] : null, line < after.Length ? after[line] : null);
    }

    // The end of the last line is part of it here, so that one that is missing is a difference.
    private static string[] Lines(string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length - 1; i++)
        {
            lines[i] += '\n';
        }

        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
