namespace Dataset.Schema.Yaml.Syntax;

/// <summary>Finds the end of a text in quotes.</summary>
internal static class QuotedText
{
    /// <summary>The offset behind the closing quote, or -1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The opening quote.</param>
    /// <param name="to">Where to stop.</param>
    public static int FindEnd(string text, int from, int to)
    {
        char quote = text[from];
        for (int i = from + 1; i < to; i++)
        {
            if (quote == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                if (quote == '"' || i + 1 == to || text[i + 1] != '\'')
                {
                    return i + 1;
                }

                i++;
            }
        }

        return -1;
    }

    /// <summary>Says what is wrong with a text in quotes, if it does not end where it should.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The opening quote.</param>
    /// <param name="to">Where to stop.</param>
    /// <param name="owner">The column of what holds the text: its further lines are further right.</param>
    /// <param name="end">The offset behind the closing quote.</param>
    public static SyntaxFinding? Check(string text, int from, int to, int owner, out int end)
    {
        end = FindEnd(text, from, to);
        int limit = end < 0 ? to : end;
        int line = LineText.NextLine(text, LineText.EndOf(text, from, limit), limit);
        while (line < limit)
        {
            int lineEnd = LineText.EndOf(text, line, limit);
            int content = LineText.SkipBlanks(text, line, lineEnd);
            if (content < lineEnd && content - line <= owner)
            {
                // An entry or item in the middle of a text: its quote was forgotten.
                int wholeEnd = LineText.EndOf(text, line, to);
                return KeyText.FindColon(text, content, wholeEnd) >= 0 || KeyText.IsDash(text, content, wholeEnd)
                    ? SyntaxFinding.QuoteNotClosed(from, text[from])
                    : SyntaxFinding.At(
                        content, lineEnd, "Wrong indentation: a text in quotes goes on further right than its key. Indent this line.");
            }

            line = LineText.NextLine(text, lineEnd, limit);
        }

        return end < 0 ? SyntaxFinding.QuoteNotClosed(from, text[from]) : null;
    }
}
