namespace Dataset.Schema.Yaml.Syntax;

/// <content>What stands behind a key or a dash.</content>
internal sealed partial class SyntaxCheck
{
    private static readonly char[] Digits = [.. "123456789"];

    private SyntaxFinding? CheckValue(int at, int lineEnd, int owner, bool isAfterKey)
    {
        SyntaxFinding? finding = FindInValue(at, lineEnd, owner, isAfterKey);
        int valueEnd = ValueEnd(at, lineEnd, owner);
        if (finding is null || finding.Span.End > valueEnd)
        {
            // A line of the value that stands too far left is among what is around it.
            return finding;
        }

        SourceSpan value = SourceSpan.FromBounds(at, valueEnd);
        string written = _text.Substring(finding.Span.Start, finding.Span.Length);
        string rest = _text.Substring(finding.Span.End, value.End - finding.Span.End).TrimStart(' ');
        bool isWhole = finding.Span.Start == at && (rest.Length == 0 || (rest[0] == '#' && rest.IndexOf('\n') < 0));
        return isWhole && PlainText.NeedsQuotes(written)
            ? finding with { Value = value, Replacement = ("put the text in quotes", PlainText.Quote(written)), IsClear = PlainText.IsClear(written) }
            : finding with { Value = value };
    }

    /// <summary>Where a value ends that a line cannot be read of: before the next line that is not further right than what holds it.</summary>
    private int ValueEnd(int at, int lineEnd, int owner)
    {
        int end = lineEnd;
        for (int line = LineText.NextLine(_text, lineEnd, _end); line < _end;)
        {
            lineEnd = LineText.EndOf(_text, line, _end);
            int content = LineText.SkipBlanks(_text, line, lineEnd);
            bool isBlank = content == lineEnd || _text[content] == '#';
            if (!isBlank && content - line <= owner)
            {
                break;
            }

            end = isBlank ? end : lineEnd;
            line = LineText.NextLine(_text, lineEnd, _end);
        }

        return LineText.TrimEnd(_text, at, end);
    }

    private SyntaxFinding? FindInValue(int at, int lineEnd, int owner, bool isAfterKey)
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
        int comment = _text.IndexOf(" #", at, lineEnd - at, StringComparison.Ordinal);
        int textEnd = LineText.TrimEnd(_text, at, comment < 0 ? lineEnd : comment);
        switch (first)
        {
            case '"' or '\'':
                return QuotedText.Check(_text, at, _end, owner, out int quoteEnd) ?? CheckRest(at, quoteEnd, isAfterKey);
            case '[' or '{':
                return BracketText.Check(_text, at, _end, owner, out int bracketEnd) ?? CheckRest(at, bracketEnd, isAfterKey);
            case '|' or '>':
                int header = HeaderEnd(at, lineEnd);
                bool isIndentGiven = _text.IndexOfAny(Digits, at, header - at) >= 0;
                return IsOver(header, lineEnd) ? CheckBlock(owner, isIndentGiven) : SyntaxFinding.BadStart(at, textEnd, first);
            case '@' or '`' or '%' or ',' or ']' or '}':
                return SyntaxFinding.BadStart(at, textEnd, first);
            case '*':
                int aliasEnd = at;
                while (aliasEnd < lineEnd && _text[aliasEnd] != ' ')
                {
                    aliasEnd++;
                }

                bool isAlias = aliasEnd > at + 1 && IsOver(LineText.SkipBlanks(_text, aliasEnd, lineEnd), lineEnd);
                return isAlias ? null : SyntaxFinding.BadStart(at, textEnd, first);
            case '-' when isAfterKey && KeyText.IsDash(_text, at, lineEnd):
                return SyntaxFinding.At(
                    at, at + 1, "A list begins on a line of its own. Move it below its key; a text that begins with '- ' must be quoted.");
            default:
                _openText = comment < 0 ? owner : null;
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

    // A block's lines are further right than what holds it, and none is left of the first one unless the header says so.
    private SyntaxFinding? CheckBlock(int owner, bool isIndentGiven)
    {
        int? first = null;
        while (_line < _end)
        {
            int lineEnd = LineText.EndOf(_text, _line, _end);
            int content = LineText.SkipBlanks(_text, _line, lineEnd);
            int column = content - _line;
            if (content < lineEnd)
            {
                if (column <= owner)
                {
                    break;
                }

                first ??= column;
                if (column < first && !isIndentGiven && _text[content] != '#')
                {
                    return SyntaxFinding.At(
                        content,
                        LineText.TrimEnd(_text, content, lineEnd),
                        "Wrong indentation: this is further left than the first line of its block. Line them up.");
                }
            }

            _line = LineText.NextLine(_text, lineEnd, _end);
        }

        return null;
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
}
