using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Cli.Adding;

/// <summary>What the name of a file says of what it holds: years (<c>votes-1990s</c>, <c>acts-1950-1969</c>, <c>since-2000</c>), or first letters (<c>a-to-d</c>).</summary>
internal static partial class FileName
{
    /// <summary>Whether a file is for a year; true where its name has none.</summary>
    /// <param name="name">The name without extension.</param>
    /// <param name="year">The year.</param>
    public static bool Takes(string name, int year)
    {
        Match match = Years().Match(name);
        if (!match.Success)
        {
            return true;
        }

        int first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
        int last = match.Groups["decade"].Success ? first + 9
            : match.Groups["last"].Success ? int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture)
            : match.Groups["since"].Success ? int.MaxValue
            : first;
        return year >= first && year <= last;
    }

    /// <summary>The first and the last letter that a file is for, or null where its name has none.</summary>
    /// <param name="name">The name without extension.</param>
    public static (char First, char Last)? Letters(string name) =>
        LetterRange().Match(name) is { Success: true } match ? (match.Groups["first"].Value[0], match.Groups["last"].Value[0]) : null;

    [GeneratedRegex("(?<![0-9])(?<since>since-)?(?<first>[0-9]{4})(?<decade>s)?(-(to-)?(?<last>[0-9]{4}))?(?![0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();

    [GeneratedRegex("(^|-)(?<first>[a-z])-to-(?<last>[a-z])$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LetterRange();
}
