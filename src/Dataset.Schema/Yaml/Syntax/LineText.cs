namespace Dataset.Schema.Yaml.Syntax;

/// <summary>Steps over the characters of lines.</summary>
internal static class LineText
{
    /// <summary>The first offset from there that is no space and no tab.</summary>
    public static int SkipBlanks(string text, int from, int to)
    {
        while (from < to && text[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }

    /// <summary>The first offset from there that is no space, no tab and no line break.</summary>
    public static int FirstNonBlank(string text, int from, int to)
    {
        while (from < to && text[from] is ' ' or '\t' or '\n' or '\r')
        {
            from++;
        }

        return from;
    }

    /// <summary>The offset of the line break at or after that offset.</summary>
    public static int EndOf(string text, int from, int to)
    {
        while (from < to && text[from] is not ('\n' or '\r'))
        {
            from++;
        }

        return from;
    }

    /// <summary>The offset behind the line break that ends there.</summary>
    public static int NextLine(string text, int lineEnd, int to) =>
        lineEnd >= to ? to : text[lineEnd] == '\r' && lineEnd + 1 < to && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;

    /// <summary>The offset of the first character of the line.</summary>
    public static int StartOf(string text, int offset, int from)
    {
        while (offset > from && text[offset - 1] is not ('\n' or '\r'))
        {
            offset--;
        }

        return offset;
    }

    /// <summary>The end without blanks and line breaks before it.</summary>
    public static int TrimEnd(string text, int from, int to)
    {
        while (to > from && text[to - 1] is ' ' or '\t' or '\n' or '\r')
        {
            to--;
        }

        return to;
    }

    /// <summary>Whether there is more than blanks and comments.</summary>
    public static bool HasContent(string text, int from, int to) => FirstContent(text, from, to) < to;

    /// <summary>The first offset that is neither blank nor in a comment, or the end.</summary>
    public static int FirstContent(string text, int from, int to)
    {
        while (from < to)
        {
            int content = SkipBlanks(text, from, to);
            if (content < to && text[content] is not ('\n' or '\r' or '#'))
            {
                return content;
            }

            from = NextLine(text, EndOf(text, content, to), to);
        }

        return to;
    }
}
