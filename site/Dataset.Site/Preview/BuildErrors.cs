using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Site.Preview;

/// <summary>Finds the errors in what a build says, and writes them as <c>dataset check</c> does: <c>seeds/a.yaml(6,14): error DS0212: ...</c>.</summary>
internal static partial class BuildErrors
{
    private const int LastLines = 40;

    /// <summary>The errors, each once, by file and place; all that the build said last where it names none.</summary>
    /// <param name="said">What the build said.</param>
    /// <param name="root">The folder that paths are shortened to.</param>
    public static IReadOnlyList<string> Read(string said, string root)
    {
        string[] lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        List<Match> errors = [.. lines.Select(line => ErrorLine().Match(line)).Where(match => match.Success)];
        return errors.Count == 0
            ? lines[^Math.Min(lines.Length, LastLines)..]
            : [.. errors
                .OrderBy(match => match.Groups["file"].Value, StringComparer.Ordinal)
                .ThenBy(match => Number(match, "line"))
                .ThenBy(match => Number(match, "column"))
                .Select(match => Shorten(match, root))
                .Distinct(StringComparer.Ordinal)];
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static string Shorten(Match match, string root)
    {
        string file = match.Groups["file"].Value;
        string shown = Path.IsPathFullyQualified(file) && file.StartsWith(root, StringComparison.Ordinal) ? Path.GetRelativePath(root, file).Replace('\\', '/') : file;
        return shown + match.Groups["rest"].Value;
    }

    // MSBuild puts the project behind the message; readers of the page have one site only.
    [GeneratedRegex(@"^(?<file>[^(]*?)(?<rest>(\((?<line>\d+)(,(?<column>\d+))?[^)]*\))?\s?: error( [A-Z]+\d+)?: .*?)( \[[^\]]*proj(::[^\]]*)?\])?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ErrorLine();
}
