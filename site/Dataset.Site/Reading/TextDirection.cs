using System.Buffers;

namespace Dataset.Site.Reading;

/// <summary>Tells which texts must be set apart from their surroundings.</summary>
public static class TextDirection
{
    private static readonly SearchValues<char> RightToLeft = SearchValues.Create(FindRightToLeft());

    private static readonly HashSet<string> RightToLeftLanguages =
        new(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text holds letters or marks that run from right to left, or controls that could turn what follows.</summary>
    /// <param name="text">A text.</param>
    public static bool NeedsIsolation(string text) => text.AsSpan().ContainsAny(RightToLeft);

    /// <summary>The <c>dir</c> attribute of a block of text, or null where it needs none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, or the empty string.</param>
    public static string? OfBlock(string text, string language = "") =>
        !NeedsIsolation(text) ? null : IsRightToLeft(language) ? "rtl" : "auto";

    /// <summary>
    /// The <c>lang</c> attribute of a text, or null where it is the language of the site. A text without one Hebrew or Arabic
    /// letter is not marked as Hebrew or Arabic: a record may describe a document in other words than the document's own. What is no
    /// language tag at all is none here either.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language that its record gives, or the empty string.</param>
    public static string? LangAttribute(string text, string language) =>
        language.Length == 0 || IsEnglish(language) || !IsWellFormed(language) || (IsRightToLeft(language) && !NeedsIsolation(text)) ? null : language;

    // As BCP 47 has it: subtags of one to eight letters or digits, the first of two letters or more.
    private static bool IsWellFormed(string language)
    {
        string[] subtags = language.Split('-');
        return subtags[0].Length >= 2 && subtags[0].All(char.IsAsciiLetter) && Array.TrueForAll(subtags, t => t.Length is > 0 and <= 8 && t.All(char.IsAsciiLetterOrDigit));
    }

    private static bool IsEnglish(string language) => language == "en" || language.StartsWith("en-", StringComparison.Ordinal);

    private static bool IsRightToLeft(string language) =>
        RightToLeftLanguages.Contains(language.Split('-')[0]) && !language.Contains("-Latn", StringComparison.Ordinal);

    // Hebrew to Arabic Extended-A, their presentation forms, the surrogates of right-to-left scripts beyond the basic plane, and
    // the embedding, override and isolate controls.
    private static char[] FindRightToLeft() =>
    [
        .. Range('\u0590', '\u08FF'), .. Range('\uFB1D', '\uFDFF'), .. Range('\uFE70', '\uFEFC'), '\uD802', '\uD803', '\uD83A', '\uD83B',
        '\u200F', .. Range('\u202A', '\u202E'), .. Range('\u2066', '\u2069'),
    ];

    private static IEnumerable<char> Range(char from, char to) => Enumerable.Range(from, to - from + 1).Select(c => (char)c);
}
