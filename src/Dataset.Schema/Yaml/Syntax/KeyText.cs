namespace Dataset.Schema.Yaml.Syntax;

/// <summary>Finds the key at the beginning of a line's content.</summary>
internal static class KeyText
{
    /// <summary>The offset of the colon that ends a key which begins there, or -1 when there is no key.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the key would begin.</param>
    /// <param name="lineEnd">Where its line ends.</param>
    public static int FindColon(string text, int from, int lineEnd)
    {
        if (from >= lineEnd || text[from] is '#' or '|' or '>' or '@' or '`' or '%' or ',' or '[' or ']' or '{' or '}')
        {
            return -1;
        }

        if (text[from] is '"' or '\'')
        {
            int close = QuotedText.FindEnd(text, from, lineEnd);
            int colon = close < 0 ? lineEnd : LineText.SkipBlanks(text, close, lineEnd);
            return IsColon(text, colon, lineEnd) ? colon : -1;
        }

        for (int i = from; i < lineEnd; i++)
        {
            if (IsColon(text, i, lineEnd))
            {
                return i;
            }

            if (text[i] == '#' && i > from && text[i - 1] is ' ')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a colon stands there that ends a key.</summary>
    public static bool IsColon(string text, int at, int lineEnd) =>
        at < lineEnd && text[at] == ':' && (at + 1 == lineEnd || text[at + 1] is ' ');

    /// <summary>Whether a dash stands there that begins an item of a list.</summary>
    public static bool IsDash(string text, int at, int lineEnd) =>
        at < lineEnd && text[at] == '-' && (at + 1 == lineEnd || text[at + 1] is ' ');
}
