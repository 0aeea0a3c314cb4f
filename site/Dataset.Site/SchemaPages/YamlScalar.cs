using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dataset.Site.SchemaPages;

/// <summary>Writes texts as scalars of YAML, in quotes where they would mean something else without.</summary>
internal static partial class YamlScalar
{
    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInFlow">Whether it stands between brackets, where commas and brackets end it.</param>
    public static string Of(string text, bool isInFlow) =>
        NeedsEscapes(text) ? Escaped(text)
        : (Word().IsMatch(text) || Date().IsMatch(text)) && !Keyword().IsMatch(text) && !(isInFlow && text.AsSpan().ContainsAny(",[]{}")) ? text
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool NeedsEscapes(string text) => text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF');

    private static string Escaped(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c)
                : NeedsEscapes(c.ToString()) ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
                : quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Begins with a letter and holds nothing that begins a comment or a mapping.</summary>
    [GeneratedRegex(@"^\p{L}((?!:( |$)| #| $).)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    /// <summary>A date with a month: no number, and no time, which some readers take for one.</summary>
    [GeneratedRegex(@"^[0-9]{4}-[0-9X]{2}[0-9X~?%/.-]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();

    [GeneratedRegex("^(true|false|null|yes|no|on|off|y|n)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Keyword();
}
