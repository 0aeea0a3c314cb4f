namespace Dataset.Schema.Yaml.Syntax;

/// <summary>Follows a list or mapping in brackets to its end.</summary>
internal static class BracketText
{
    /// <summary>Says what is wrong with the brackets and quotes, if anything is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The opening bracket.</param>
    /// <param name="to">Where to stop.</param>
    /// <param name="owner">The column of what holds the brackets: their further lines are further right.</param>
    /// <param name="end">The offset behind the closing bracket.</param>
    public static SyntaxFinding? Check(string text, int from, int to, int owner, out int end)
    {
        Stack<int> open = new();
        bool isTokenStart = true;
        bool isEmpty = true;
        end = to;
        for (int i = from; i < to; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '[' or '{':
                    open.Push(i);
                    isTokenStart = true;
                    isEmpty = true;
                    break;
                case ']' or '}' when CloserOf(text[open.Peek()]) != c:
                    return NotClosed(text, open.Peek());
                case ']' or '}':
                    open.Pop();
                    isTokenStart = false;
                    isEmpty = false;
                    end = i + 1;
                    if (open.Count == 0)
                    {
                        return null;
                    }

                    if (CheckRest(text, i + 1, to) is SyntaxFinding rest)
                    {
                        return rest;
                    }

                    break;
                case '"' or '\'' when isTokenStart:
                    SyntaxFinding? quoted = CheckQuoted(text, i, to, owner, out int quotedEnd);
                    if (quoted is not null)
                    {
                        return quoted;
                    }

                    i = quotedEnd - 1;
                    isTokenStart = false;
                    isEmpty = false;
                    break;
                case '#' when text[i - 1] is ' ' or '\n' or '\r' or '[' or '{' or ',':
                    i = LineText.EndOf(text, i, to) - 1;
                    break;
                case '\n' or '\r':
                    if (CheckLine(text, i + 1, to, owner, open.Peek()) is SyntaxFinding line)
                    {
                        return line;
                    }

                    break;
                case '-' when isTokenStart && KeyText.IsDash(text, i, LineText.EndOf(text, i, to)):
                    return SyntaxFinding.At(i, i + 1, "A dash makes no list in brackets. Remove it, and separate the items with ','.");
                case ',' when isEmpty:
                    return SyntaxFinding.At(i, i + 1, "There is nothing before this ','. Remove it.");
                case ',':
                    isTokenStart = true;
                    isEmpty = true;
                    break;
                case ':':
                    isEmpty = false;
                    isTokenStart |= i + 1 == to || text[i + 1] is ' ' or '\n' or '\r' || text[i - 1] is '"' or '\'';
                    break;
                case not ' ':
                    isTokenStart = false;
                    isEmpty = false;
                    break;
            }
        }

        return NotClosed(text, open.Peek());
    }

    private static SyntaxFinding? CheckQuoted(string text, int from, int to, int owner, out int end)
    {
        if (QuotedText.Check(text, from, to, owner, out end) is SyntaxFinding inside)
        {
            return inside;
        }

        int next = LineText.SkipBlanks(text, end, to);
        if (IsEndOfItem(text, next, to))
        {
            return null;
        }

        // A text that goes over lines and ends before a word began with a quote that was never closed.
        int lineEnd = LineText.EndOf(text, from, to);
        if (lineEnd < end)
        {
            return SyntaxFinding.QuoteNotClosed(from, text[from]);
        }

        return SyntaxFinding.AfterQuote(next, RestEnd(text, next, lineEnd), text[from]);
    }

    private static SyntaxFinding? CheckRest(string text, int from, int to)
    {
        int next = LineText.SkipBlanks(text, from, to);
        return IsEndOfItem(text, next, to)
            ? null
            : SyntaxFinding.AfterBracket(next, RestEnd(text, next, LineText.EndOf(text, next, to)), text[from - 1]);
    }

    private static bool IsEndOfItem(string text, int at, int to) => at == to || text[at] is ',' or ']' or '}' or ':' or '#' or '\n' or '\r';

    private static int RestEnd(string text, int from, int lineEnd)
    {
        int end = text.IndexOfAny([',', ']', '}'], from, lineEnd - from);
        return end < 0 ? LineText.TrimEnd(text, from, lineEnd) : end;
    }

    private static SyntaxFinding? CheckLine(string text, int line, int to, int owner, int open)
    {
        int lineEnd = LineText.EndOf(text, line, to);
        int content = LineText.SkipBlanks(text, line, lineEnd);
        if (content == lineEnd || content - line > owner || text[content] is ']' or '}' or '#')
        {
            return null;
        }

        return KeyText.FindColon(text, content, lineEnd) >= 0 || KeyText.IsDash(text, content, lineEnd)
            ? NotClosed(text, open)
            : SyntaxFinding.At(
                content,
                LineText.TrimEnd(text, content, lineEnd),
                "Wrong indentation: what is in brackets goes on further right than its key. Indent this line.");
    }

    private static SyntaxFinding NotClosed(string text, int open) => SyntaxFinding.NotClosed(open, text[open], CloserOf(text[open]));

    private static char CloserOf(char open) => open == '[' ? ']' : '}';
}
