using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Dataset.Site.Rendering;

namespace Dataset.Site.Search;

/// <summary>
/// Text as it is searched, by the rules of <c>Script/10-folding.js</c>: without marks, in lower case, with one letter for those that are
/// written in several ways. What the runtime cannot tell without the tables of ICU stands in <c>folding.txt</c>.
/// </summary>
public static class Folding
{
    private const string Article = "ال";

    // Silent signs of ASCII; the others have a line in the table.
    private const string Silent = "'\"`";

    private static readonly FrozenDictionary<int, string> Table = ReadTable();

    /// <summary>The text with a space between tokens and a slash between the parts of one: <c>S/RES/242 (1967)</c> is <c>s/res/242 /1967/</c>.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Table.TryGetValue(rune.Value, out string? known))
            {
                folded.Append(known);
            }
            else if (rune.IsAscii)
            {
                AppendAscii(folded, (char)rune.Value);
            }
            else
            {
                AppendPlain(folded, rune);
            }
        }

        return folded.ToString();
    }

    /// <summary>The tokens of a text, each as its parts.</summary>
    /// <param name="text">Any text.</param>
    public static IEnumerable<string[]> Tokens(string text) =>
        Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(token => token.Split('/', StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts.Length > 0);

    /// <summary>The text in one piece: <c>S/RES/242</c> and <c>s res 242</c> are <c>sres242</c>.</summary>
    /// <param name="text">Any text.</param>
    public static string Compact(string text) => string.Concat(Tokens(text).SelectMany(parts => parts));

    /// <summary>All that a name is found by, some of it perhaps twice: its parts, parts without the Arabic article, and tokens in one piece.</summary>
    /// <param name="text">A name.</param>
    public static IEnumerable<string> Words(string text) =>
        Tokens(text).SelectMany(parts => parts.Length == 1 ? [parts[0], .. Bare(parts[0])] : (IEnumerable<string>)[.. parts, .. parts.SelectMany(Bare), string.Concat(parts)]);

    private static IEnumerable<string> Bare(string word) =>
        word.StartsWith(Article, StringComparison.Ordinal) && word.Length > Article.Length + 2 ? [word[Article.Length..]] : [];

    private static void AppendAscii(StringBuilder folded, char c)
    {
        if (!Silent.Contains(c, StringComparison.Ordinal))
        {
            folded.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : char.IsControl(c) || c == ' ' ? ' ' : '/');
        }
    }

    private static void AppendPlain(StringBuilder folded, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control:
                folded.Append(' ');
                break;
            default:
                folded.Append(Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) ? rune.ToString() : "/");
                break;
        }
    }

    private static FrozenDictionary<int, string> ReadTable() => Encoding.UTF8.GetString(EmbeddedFiles.Read("search/folding.txt"))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(line => int.Parse(line[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), line => line[1]);
}
