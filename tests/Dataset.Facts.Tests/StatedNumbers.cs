using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Facts.Tests;

/// <summary>The numbers that a text states, in figures or in English words.</summary>
internal static partial class StatedNumbers
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["five"] = 5,
        ["sixth"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["thirteen"] = 13,
        ["thirtythree"] = 33,
        ["thirty-five"] = 35,
    };

    /// <summary>All numbers of a text, in their order: "33 For, thirteen Against" is 33 and 13, and "124-14" is 124 and 14.</summary>
    public static IEnumerable<int> In(string? text) => Numbers().Matches(text ?? "").Select(match => match.Value)
        .Where(word => char.IsAsciiDigit(word[0]) || Words.ContainsKey(word))
        .Select(word => Words.TryGetValue(word, out int number) ? number : int.Parse(word, CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]+|[A-Za-z]+(-[a-z]+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
