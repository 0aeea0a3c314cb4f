namespace Dataset.Schema.Yaml.Syntax;

/// <summary>A text without quotes that YAML does not read as one.</summary>
internal static class PlainText
{
    /// <summary>Whether quotes around it are all that it lacks.</summary>
    /// <param name="text">The text, on one line.</param>
    public static bool NeedsQuotes(string text) => text[0] is '@' or '`' or '%' || (text[0] is not ('"' or '\'' or '[' or '{' or '|' or '>' or '*' or '&' or '!' or ',' or ']' or '}') && ColonOf(text) > 0);

    /// <summary>Whether nothing else can have been meant: what stands before the colon is no name of a field that was written on the line of another.</summary>
    /// <param name="text">The text, on one line.</param>
    public static bool IsClear(string text)
    {
        int colon = ColonOf(text);
        return colon < 0 || !IsFieldName(text.Substring(0, colon).Split(' ').Last());
    }

    /// <summary>The text in quotes.</summary>
    /// <param name="text">The text, on one line.</param>
    public static string Quote(string text) => text.IndexOfAny(['"', '\\']) < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''")}'";

    /// <summary>Whether a word has the form of a name of a field.</summary>
    /// <param name="word">The word.</param>
    public static bool IsFieldName(string word) => word.Length > 0 && word.All(c => c is (>= 'a' and <= 'z') or '_');

    private static int ColonOf(string text)
    {
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon >= 0 ? colon : text[text.Length - 1] == ':' ? text.Length - 1 : -1;
    }
}
