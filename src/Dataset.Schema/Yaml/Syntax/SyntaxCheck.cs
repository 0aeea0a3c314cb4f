namespace Dataset.Schema.Yaml.Syntax;

/// <summary>
/// Looks for the mistake in a text that the parser rejected. Parsers notice an unclosed bracket or a wrong indentation far below
/// it; this goes line by line, as a reader does, and stops at the first line that cannot be right.
/// </summary>
internal sealed class SyntaxCheck
{
    private readonly string _text;
    private readonly int _end;
    private readonly Stack<BlockLevel> _levels = new();

    private int _line;

    // Whether the last line ended in `key:` or `-`, so that something further right may follow.
    private bool _isValueDue;

    // The column of what holds the unquoted text that may go on in the next line, or null.
    private int? _openText;

    // Where a line begins that holds nothing but such a text, or -1.
    private int _bareText = -1;

    private SyntaxCheck(string text, int start, int end)
    {
        _text = text;
        _line = start;
        _end = end;
    }

    /// <summary>The first mistake in a stretch of a text, or null when it looks right.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch begins, at the start of a line.</param>
    /// <param name="end">Where it ends.</param>
    public static SyntaxFinding? Find(string text, int start, int end) => new SyntaxCheck(text, start, end).Find();

    private SyntaxFinding? Find()
    {
        SyntaxFinding? finding = null;
        while (finding is null && _line < _end)
        {
            int lineEnd = LineText.EndOf(_text, _line, _end);
            int content = LineText.SkipBlanks(_text, _line, lineEnd);
            int line = _line;
            _line = LineText.NextLine(_text, lineEnd, _end);
            if (content < lineEnd)
            {
                finding = CheckLine(line, content, lineEnd);
            }
        }

        return finding;
    }

    private SyntaxFinding? CheckLine(int line, int content, int lineEnd)
    {
        int column = content - line;
        if (_text[content] == '#')
        {
            _openText = null;
            return null;
        }

        if (_openText is int holder && column > holder)
        {
            int colon = KeyText.FindColon(_text, content, lineEnd);
            _openText = HasComment(content, lineEnd) ? null : holder;
            return colon < 0 ? null
                : _bareText >= 0 && column == ColumnOf(_bareText) ? NoKey(_bareText, LineText.EndOf(_text, _bareText, _end))
                : SyntaxFinding.TooDeep(content, colon);
        }

        _openText = null;
        bool isDash = KeyText.IsDash(_text, content, lineEnd);
        return CheckIndent(content, lineEnd, column, isDash) ?? CheckContent(line, content, lineEnd);
    }

    private SyntaxFinding? CheckIndent(int content, int lineEnd, int column, bool isDash)
    {
        bool isValueDue = _isValueDue;
        _isValueDue = false;
        bool hasLeft = false;
        while (_levels.Count > 0 && (_levels.Peek().Column > column || (_levels.Peek() is { IsList: true } list && list.Column == column && !isDash && IsInMapping())))
        {
            _levels.Pop();
            hasLeft = true;
        }

        if (_levels.Count == 0)
        {
            return hasLeft ? SyntaxFinding.NoNeighbor(content, WordEnd(content, lineEnd)) : null;
        }

        BlockLevel level = _levels.Peek();
        if (column > level.Column)
        {
            return hasLeft ? SyntaxFinding.NoNeighbor(content, WordEnd(content, lineEnd))
                : isValueDue ? null
                : SyntaxFinding.TooDeep(content, WordEnd(content, lineEnd));
        }

        // A list may stand at the column of its own key.
        return isDash == level.IsList || (isDash && isValueDue && !hasLeft) ? null
            : isDash ? SyntaxFinding.At(content, content + 1, "A list item stands among entries 'key: value'. Indent it below its key, or write a key.")
            : SyntaxFinding.At(content, WordEnd(content, lineEnd), "This stands among list items but is none. Begin it with '- ', or indent it below its item.");
    }

    private bool IsInMapping()
    {
        BlockLevel list = _levels.Pop();
        bool isInMapping = _levels.Count > 0 && _levels.Peek() is { IsList: false } mapping && mapping.Column == list.Column;
        _levels.Push(list);
        return isInMapping;
    }

    private SyntaxFinding? CheckContent(int line, int content, int lineEnd)
    {
        int at = content;
        while (KeyText.IsDash(_text, at, lineEnd))
        {
            Enter(at - line, isList: true);
            at = LineText.SkipBlanks(_text, at + 1, lineEnd);
        }

        if (IsOver(at, lineEnd))
        {
            _isValueDue = true;
            return null;
        }

        if (_text[at] == '?' && (at + 1 == lineEnd || _text[at + 1] == ' '))
        {
            // A form of keys that is not allowed anyway: what follows it is beyond this look.
            _line = _end;
            return null;
        }

        int column = at - line;
        int colon = KeyText.FindColon(_text, at, lineEnd);
        if (colon < 0)
        {
            bool needsKey = _levels.Count > 0 && _levels.Peek() is { IsList: false } mapping && mapping.Column == column;
            return needsKey ? NoKey(at, lineEnd) : CheckValue(at, lineEnd, _levels.Count == 0 ? -1 : _levels.Peek().Column, isAfterKey: false);
        }

        if (colon == at)
        {
            return SyntaxFinding.NoKey(at);
        }

        Enter(column, isList: false);
        int value = LineText.SkipBlanks(_text, colon + 1, lineEnd);
        if (IsOver(value, lineEnd))
        {
            _isValueDue = true;
            return null;
        }

        return CheckValue(value, lineEnd, column, isAfterKey: true);
    }

    private void Enter(int column, bool isList)
    {
        if (_levels.Count == 0 || _levels.Peek() != new BlockLevel(column, isList))
        {
            _levels.Push(new BlockLevel(column, isList));
        }
    }

    private SyntaxFinding? CheckValue(int at, int lineEnd, int owner, bool isAfterKey)
    {
        while (_text[at] is '&' or '!')
        {
            while (at < lineEnd && _text[at] != ' ')
            {
                at++;
            }

            at = LineText.SkipBlanks(_text, at, lineEnd);
            if (IsOver(at, lineEnd))
            {
                _isValueDue = true;
                return null;
            }
        }

        char first = _text[at];
        int textEnd = LineText.TrimEnd(_text, at, lineEnd);
        switch (first)
        {
            case '"' or '\'':
                return QuotedText.Check(_text, at, _end, owner, out int quoteEnd) ?? CheckRest(at, quoteEnd, isAfterKey);
            case '[' or '{':
                return BracketText.Check(_text, at, _end, owner, out int bracketEnd) ?? CheckRest(at, bracketEnd, isAfterKey);
            case '|' or '>':
                return IsOver(HeaderEnd(at, lineEnd), lineEnd) ? SkipBlock(owner) : SyntaxFinding.BadStart(at, textEnd, first);
            case '@' or '`' or '%' or ',' or ']' or '}':
                return SyntaxFinding.BadStart(at, textEnd, first);
            case '*':
                int aliasEnd = at;
                while (aliasEnd < lineEnd && _text[aliasEnd] != ' ')
                {
                    aliasEnd++;
                }

                return aliasEnd > at + 1 && IsOver(LineText.SkipBlanks(_text, aliasEnd, lineEnd), lineEnd) ? null : SyntaxFinding.BadStart(at, textEnd, first);
            case '-' when isAfterKey && KeyText.IsDash(_text, at, lineEnd):
                return SyntaxFinding.At(at, at + 1, "A list begins on a line of its own. Move it below its key; a text that begins with '- ' must be quoted.");
            default:
                _openText = HasComment(at, lineEnd) ? null : owner;
                _bareText = isAfterKey ? -1 : at;
                return isAfterKey && KeyText.FindColon(_text, at, lineEnd) >= 0 ? SyntaxFinding.ColonInText(at, textEnd) : null;
        }
    }

    // Behind a closing quote or bracket nothing follows but a comment.
    private SyntaxFinding? CheckRest(int open, int close, bool isAfterKey)
    {
        int lineEnd = LineText.EndOf(_text, close, _end);
        _line = LineText.NextLine(_text, lineEnd, _end);
        int rest = LineText.SkipBlanks(_text, close, lineEnd);
        if (IsOver(rest, lineEnd))
        {
            return rest == close && rest < lineEnd
                ? SyntaxFinding.At(rest, rest + 1, "A comment begins with a space and '#'. Write a space before it.")
                : null;
        }

        if (_text[rest] == ':' && !isAfterKey)
        {
            return null;
        }

        bool isQuote = _text[open] is '"' or '\'';
        int restEnd = LineText.TrimEnd(_text, rest, lineEnd);
        return !isQuote ? SyntaxFinding.AfterBracket(rest, restEnd, _text[close - 1])
            : LineText.EndOf(_text, open, close) < close ? SyntaxFinding.QuoteNotClosed(open, _text[open])
            : SyntaxFinding.AfterQuote(rest, restEnd, _text[open]);
    }

    private SyntaxFinding? SkipBlock(int owner)
    {
        while (_line < _end)
        {
            int lineEnd = LineText.EndOf(_text, _line, _end);
            int content = LineText.SkipBlanks(_text, _line, lineEnd);
            if (content < lineEnd && content - _line <= owner)
            {
                break;
            }

            _line = LineText.NextLine(_text, lineEnd, _end);
        }

        return null;
    }

    private SyntaxFinding NoKey(int at, int lineEnd)
    {
        int end = LineText.TrimEnd(_text, at, lineEnd);
        int colon = _text.IndexOf(':', at, end - at);
        return colon > at && colon + 1 < end && _text[colon + 1] != '/'
            ? SyntaxFinding.At(at, end, "This is no 'key: value'. Write a space behind the colon.")
            : SyntaxFinding.At(at, end, "This is no 'key: value'. Write a key and a colon before it; if it belongs to the text above, indent it.");
    }

    private int HeaderEnd(int at, int lineEnd)
    {
        at++;
        while (at < lineEnd && _text[at] is '+' or '-' or (>= '0' and <= '9'))
        {
            at++;
        }

        return LineText.SkipBlanks(_text, at, lineEnd);
    }

    private int WordEnd(int at, int lineEnd)
    {
        int colon = KeyText.FindColon(_text, at, lineEnd);
        return colon > at ? colon : LineText.TrimEnd(_text, at, lineEnd);
    }

    private int ColumnOf(int at) => at - LineText.StartOf(_text, at, 0);

    private bool IsOver(int at, int lineEnd) => at >= lineEnd || _text[at] == '#';

    private bool HasComment(int from, int lineEnd) => _text.IndexOf(" #", from, lineEnd - from, StringComparison.Ordinal) >= 0;
}
