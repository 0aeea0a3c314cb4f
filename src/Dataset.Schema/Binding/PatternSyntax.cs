using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace Dataset.Schema.Binding;

/// <summary>Patterns in the syntax that .NET and ECMAScript share, with the meaning that ECMAScript gives it, so that editor and compiler judge alike.</summary>
internal static class PatternSyntax
{
    private const string Word = "A-Za-z0-9_";
    private const string Space = @"\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
    private const string Boundary = $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))";
    private const string NoBoundary = $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))";

    /// <summary>No honest pattern takes that long on one value, even where the machine has much else to do and the clock runs on.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private static readonly ConcurrentDictionary<string, Regex> Compiled = new();

    private static readonly (string Construct, string Advice)[] DotNetOnly =
    [
        (@"\A", "write ^"),
        (@"\Z", "write $"),
        (@"\z", "write $"),
        (@"\G", "leave it out"),
        (@"\a", @"write \x07"),
        (@"\e", @"write \x1B"),
        (@"\p{Is", @"write the range of characters, as in [\u0590-\u05FF]"),
        (@"\P{Is", @"write the range of characters, as in [^\u0590-\u05FF]"),
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

    private static readonly (string Construct, string Advice)[] DifferentInClass =
    [
        ("-[", "write the characters out"),
        ("[]", @"write \] for the bracket itself"),
        ("[^]", @"write [\s\S] for any character"),
    ];

    /// <summary>What is wrong with a pattern and the way out, or null.</summary>
    public static string? Problem(string pattern)
    {
        for (int i = 0, classStart = -1; i < pattern.Length; i++)
        {
            foreach ((string construct, string advice) in DotNetOnly)
            {
                if (IsAt(pattern, i, construct) && !(classStart >= 0 && construct[0] == '('))
                {
                    return $"'{construct}' is not known everywhere; {advice}.";
                }
            }

            foreach ((string construct, string advice) in DifferentInClass)
            {
                if (IsAt(pattern, i, construct) && classStart >= 0 == (construct[0] == '-'))
                {
                    return $"'{construct}' does not mean the same everywhere; {advice}.";
                }
            }

            Advance(pattern, ref i, ref classStart);
        }

        try
        {
            Get(pattern);
            return null;
        }
        catch (ArgumentException)
        {
            return "it is no regular expression. Look for a bracket that is not closed, or a sign such as * or + with nothing before it.";
        }
    }

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

    private static bool IsAt(string pattern, int index, string construct) =>
        string.CompareOrdinal(pattern, index, construct, 0, construct.Length) == 0;

    /// <summary>Goes to the last character of a construct, and knows whether the next one stands in a class of characters.</summary>
    private static void Advance(string pattern, ref int index, ref int classStart)
    {
        switch (pattern[index])
        {
            case '\\':
                index++;
                break;
            case '[' when classStart < 0:
                classStart = index;
                break;
            case ']':
                classStart = -1;
                break;
            default:
                break;
        }
    }

    private static Regex Get(string pattern) =>
        Compiled.GetOrAdd(pattern, static p => new Regex(Translate(p), RegexOptions.CultureInvariant, Timeout));

    /// <summary>Writes out what .NET understands otherwise: its <c>\d</c> takes the digits of every script, its <c>$</c> a line break at the end.</summary>
    private static string Translate(string pattern)
    {
        StringBuilder result = new(pattern.Length);
        for (int i = 0, classStart = -1; i < pattern.Length; i++)
        {
            int start = i;
            bool inClass = classStart >= 0;
            Advance(pattern, ref i, ref classStart);
            string construct = pattern.Substring(start, Math.Min(i + 1, pattern.Length) - start);
            result.Append(inClass ? InClass(construct) : OutsideClass(construct));
        }

        return result.ToString();
    }

    private static string InClass(string construct) => construct switch
    {
        @"\d" => "0-9",
        @"\w" => Word,
        @"\s" => Space,
        // The complements, which no range can be cut out of.
        @"\D" => @"\u0000-/:-\uFFFF",
        @"\W" => @"\u0000-/:-@\[-\^`{-\uFFFF",
        @"\S" => @"\u0000-\u0008\u000E-\u001F!-\u009F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF",
        "[" => @"\[",
        _ => construct,
    };

    private static string OutsideClass(string construct) => construct switch
    {
        @"\d" => "[0-9]",
        @"\D" => "[^0-9]",
        @"\w" => $"[{Word}]",
        @"\W" => $"[^{Word}]",
        @"\s" => $"[{Space}]",
        @"\S" => $"[^{Space}]",
        @"\b" => Boundary,
        @"\B" => NoBoundary,
        "." => @"[^\n\r\u2028\u2029]",
        "$" => @"\z",
        _ => construct,
    };
}
