using System.Text;

namespace Dataset.Schema.Yaml;

/// <content>Values that begin behind a key or a dash.</content>
internal sealed partial class YamlQuickReader
{
    /// <summary>Reads a value and goes to the next line.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="column">The column of the key or dash that holds it.</param>
    private YamlNode? ReadInline(int start, int column) => _text[start] switch
    {
        '"' => ReadDoubleQuoted(start),
        '\'' => ReadSingleQuoted(start),
        '|' or '>' => ReadBlockText(start, column),
        '[' => ReadWords(start),
        _ => ReadPlain(start, column),
    };

    private YamlScalar? ReadPlain(int start, int column)
    {
        char first = _text[start];
        bool isPlain = IsWord(first, isInside: false) || first is '.' or '/' or '+' or '(' or '~' or '$' or '^' or '=' or ';' or >= '\u00A0'
            || (first == '-' && start + 1 < _lineEnd && IsWord(_text[start + 1], isInside: false));
        if (!isPlain || !FindPlainEnd(start, out int end, out bool hasComment))
        {
            return null;
        }

        string value = _text.Substring(start, end - start);
        int below = _next;
        if (!NextLine())
        {
            return null;
        }

        StringBuilder? lines = null;
        while (!IsOver && Column > column)
        {
            if (hasComment || _lineStart != below || !(IsWord(_text[_content], isInside: false) || _text[_content] is '(' or >= '\u00A0')
                || !FindPlainEnd(_content, out end, out hasComment))
            {
                return null;
            }

            (lines ??= new StringBuilder(value)).Append(' ').Append(_text, _content, end - _content);
            below = _next;
            if (!NextLine())
            {
                return null;
            }
        }

        return new YamlScalar(lines?.ToString() ?? value, IsPlain: true, SourceSpan.FromBounds(start, end));
    }

    /// <summary>Where a text without quotes ends in the line, unless it holds what looks like a key.</summary>
    private bool FindPlainEnd(int start, out int end, out bool hasComment)
    {
        end = _lineEnd;
        hasComment = false;
        for (int at = start; at < _lineEnd && !hasComment; at++)
        {
            int found = _text.AsSpan(at, _lineEnd - at).IndexOfAny(':', '#');
            if (found < 0)
            {
                break;
            }

            at += found;
            if (_text[at] == ':' && (at + 1 == _lineEnd || _text[at + 1] == ' '))
            {
                return false;
            }

            hasComment = _text[at] == '#' && _text[at - 1] == ' ';
            end = hasComment ? at : end;
        }

        while (_text[end - 1] == ' ')
        {
            end--;
        }

        return true;
    }

    private YamlScalar? ReadSingleQuoted(int start)
    {
        int end = start + 1;
        bool hasQuote = false;
        while (end < _lineEnd)
        {
            if (_text[end] == '\'')
            {
                if (end + 1 == _lineEnd || _text[end + 1] != '\'')
                {
                    string value = _text.Substring(start + 1, end - start - 1);
                    return Finish(new YamlScalar(hasQuote ? value.Replace("''", "'") : value, IsPlain: false, SourceSpan.FromBounds(start, end + 1)));
                }

                hasQuote = true;
                end++;
            }

            end++;
        }

        return null;
    }

    private YamlScalar? ReadDoubleQuoted(int start)
    {
        StringBuilder? value = null;
        int from = start + 1;
        while (true)
        {
            int found = _text.AsSpan(from, _lineEnd - from).IndexOfAny('"', '\\');
            if (found < 0 || (_text[from + found] == '\\' && (from + found + 1 == _lineEnd || _text[from + found + 1] is not ('"' or '\\'))))
            {
                return null;
            }

            if (_text[from + found] == '"')
            {
                string text = value?.Append(_text, from, found).ToString() ?? _text.Substring(from, found);
                return Finish(new YamlScalar(text, IsPlain: false, SourceSpan.FromBounds(start, from + found + 1)));
            }

            (value ??= new StringBuilder()).Append(_text, from, found).Append(_text[from + found + 1]);
            from += found + 2;
        }
    }

    private YamlSequence? ReadWords(int start)
    {
        List<YamlNode> items = [];
        int at = SkipSpaces(start + 1);
        while (at < _lineEnd && (_text[at] != ']' || items.Count > 0))
        {
            int word = at;
            while (at < _lineEnd && IsText(at, word))
            {
                at++;
            }

            int mark = SkipSpaces(at);
            if (at == word || mark == _lineEnd || _text[mark] is not (',' or ']'))
            {
                return null;
            }

            items.Add(new YamlScalar(_text.Substring(word, at - word), IsPlain: true, SourceSpan.FromBounds(word, at)));
            at = mark;
            if (_text[mark] == ']')
            {
                break;
            }

            at = SkipSpaces(mark + 1);
        }

        return at >= _lineEnd ? null : Finish(new YamlSequence(items.ToEquatableArray(), SourceSpan.FromBounds(start, at + 1)));
    }

    private YamlScalar? ReadBlockText(int start, int column)
    {
        bool isFolded = _text[start] == '>';
        bool isStripped = start + 1 < _lineEnd && _text[start + 1] == '-';
        if (start + (isStripped ? 2 : 1) != _lineEnd)
        {
            return null;
        }

        StringBuilder value = new();
        int indent = -1;
        int breaks = 0;
        int end = start;
        while (_next < source.End)
        {
            _lineStart = _next;
            if (!FindLineEnd(_lineStart, out _lineEnd, out int below))
            {
                return null;
            }

            int content = SkipSpaces(_lineStart);
            if (content == _lineEnd)
            {
                if (content > _lineStart || indent < 0)
                {
                    return null;
                }

                breaks++;
                _next = below;
                continue;
            }

            int found = content - _lineStart;
            if (found <= column && indent >= 0)
            {
                break;
            }

            // A block that is empty, whose lines differ in their indentation, or that ends without a line break.
            if (found <= column || (indent >= 0 && found != indent) || _text[_lineEnd - 1] == ' ' || below == _lineEnd)
            {
                return null;
            }

            if (indent >= 0)
            {
                value.Append(isFolded && breaks == 1 ? " " : new string('\n', isFolded ? breaks - 1 : breaks));
            }

            indent = found;
            value.Append(_text, content, _lineEnd - content);
            end = _lineEnd;
            breaks = 1;
            _next = below;
        }

        if (indent < 0 || !NextLine())
        {
            return null;
        }

        return new YamlScalar(isStripped ? value.ToString() : value.Append('\n').ToString(), IsPlain: false, SourceSpan.FromBounds(start, end));
    }

    /// <summary>Goes to the next line if nothing but a comment stands behind a value.</summary>
    private T? Finish<T>(T value)
        where T : YamlNode
    {
        int rest = SkipSpaces(value.Span.End);
        bool isLast = rest == _lineEnd || (_text[rest] == '#' && rest > value.Span.End);
        return isLast && NextLine() ? value : null;
    }
}
