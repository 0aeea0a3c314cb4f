namespace Dataset.Schema.Yaml.Syntax;

/// <summary>
/// Looks for the mistake in a text that the parser rejected. Parsers notice an unclosed bracket or a wrong indentation far below
/// it; this goes line by line, as a reader does, and stops at the first line that cannot be right.
/// </summary>
internal sealed partial class SyntaxCheck
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
            _openText = _text.IndexOf(" #", content, lineEnd - content, StringComparison.Ordinal) < 0 ? holder : null;
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
        while (_levels.Count > 0 && (_levels.Peek().Column > column || (!isDash && IsListInMapping(column))))
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

        if (isDash == level.IsList || (isDash && isValueDue && !hasLeft))
        {
            return null;
        }

        return isDash
            ? SyntaxFinding.At(content, content + 1, "A list item stands among entries 'key: value'. Indent it below its key, or write a key.")
            : SyntaxFinding.At(
                content,
                WordEnd(content, lineEnd),
                "This stands among list items but is none. Begin it with '- ', or indent it below its item.");
    }

    // A list that stands at the column of its own key ends where its dashes do.
    private bool IsListInMapping(int column)
    {
        BlockLevel list = _levels.Pop();
        bool isInMapping = list.IsList && list.Column == column && _levels.Count > 0 && _levels.Peek() == new BlockLevel(column, IsList: false);
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
            return SyntaxFinding.At(at, at + 1, "A key has no '?' before it. Write 'key: value'.");
        }

        int column = at - line;
        int colon = KeyText.FindColon(_text, at, lineEnd);
        if (colon < 0)
        {
            bool needsKey = _levels.Count > 0 && _levels.Peek() is { IsList: false } mapping && mapping.Column == column;
            int owner = _levels.Count == 0 ? -1 : _levels.Peek().Column;
            return needsKey ? NoKey(at, lineEnd) : CheckValue(at, lineEnd, owner, isAfterKey: false);
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

    private SyntaxFinding NoKey(int at, int lineEnd)
    {
        int end = LineText.TrimEnd(_text, at, lineEnd);
        int colon = _text.IndexOf(':', at, end - at);
        return colon > at && colon + 1 < end && _text[colon + 1] != '/'
            ? SyntaxFinding.At(at, end, "This is no 'key: value'. Write a space behind the colon.") with
            {
                Replacement = ("write a space behind the colon", _text.Substring(at, colon + 1 - at) + " " + _text.Substring(colon + 1, end - colon - 1)),
                IsClear = PlainText.IsFieldName(_text.Substring(at, colon - at)),
            }
            : SyntaxFinding.At(at, end, "This is no 'key: value'. Write a key and a colon before it; if it belongs to the text above, indent it.");
    }

    private int WordEnd(int at, int lineEnd)
    {
        int colon = KeyText.FindColon(_text, at, lineEnd);
        return colon > at ? colon : LineText.TrimEnd(_text, at, lineEnd);
    }

    private int ColumnOf(int at) => at - LineText.StartOf(_text, at, 0);

    private bool IsOver(int at, int lineEnd) => at >= lineEnd || _text[at] == '#';
}
