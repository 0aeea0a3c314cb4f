using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Dataset.Schema.Binding;

/// <summary>Patterns in the syntax that .NET and ECMAScript share, so that editor, compiler and LinkML judge alike.</summary>
internal static class PatternSyntax
{
    /// <summary>No honest pattern takes that long on one value.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private static readonly ConcurrentDictionary<string, Regex> Compiled = new();

    private static readonly (string Construct, string Advice)[] DotNetOnly =
    [
        (@"\A", "write ^"),
        (@"\Z", "write $"),
        (@"\z", "write $"),
        (@"\G", "leave it out"),
        (@"\a", @"write \x07"),
        (@"\e", @"write \x1B"),
        ("(?>", "write (?:"),
        ("(?#", "leave the comment out"),
        ("(?(", "write the alternatives with |"),
        ("(?i", "write both cases, as in [Aa]"),
        ("(?m", "leave it out"),
        ("(?s", @"write [\s\S] for any character"),
        ("(?n", "leave it out"),
        ("(?x", "leave it out"),
        ("(?-", "leave it out"),
        ("(?'", "write (?<name>"),
    ];

    private const string Subtraction = "-[";

    /// <summary>What is wrong with a pattern and the way out, or null.</summary>
    public static string? Problem(string pattern)
    {
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (inClass && IsAt(pattern, i, Subtraction))
            {
                return $"'{Subtraction}' is not known everywhere; write the characters out.";
            }

            foreach ((string construct, string advice) in DotNetOnly)
            {
                if (IsAt(pattern, i, construct) && !(inClass && construct[0] == '('))
                {
                    return $"'{construct}' is not known everywhere; {advice}.";
                }
            }

            inClass = pattern[i] == '[' || (inClass && pattern[i] != ']');

            // The character behind a backslash begins no construct of its own.
            i += pattern[i] == '\\' ? 1 : 0;
        }

        try
        {
            Get(pattern);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private static bool IsAt(string pattern, int index, string construct) =>
        string.CompareOrdinal(pattern, index, construct, 0, construct.Length) == 0;

    /// <summary>Whether a text matches, anywhere in it. A pattern that runs too long does not match.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Get(pattern).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex Get(string pattern) =>
        Compiled.GetOrAdd(pattern, static p => new Regex(p, RegexOptions.CultureInvariant, Timeout));
}
