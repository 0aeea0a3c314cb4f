using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Yaml;

/// <content>What may stand at the first column: directives and the marks between documents.</content>
internal sealed partial class YamlTextReader
{
    private void ReadLineStart(int start)
    {
        _lineStart = start;
        _tabReported = false;
        if (start == _text.Length)
        {
            return;
        }

        ReadIndent(start);
        if (_text[start] == '%')
        {
            ReadDirective(start);
        }
        else if (IsMarker(start, '-'))
        {
            ReadDocumentStart(start);
        }
        else if (IsMarker(start, '.'))
        {
            ReadDocumentEnd(start);
        }
    }

    private void ReadIndent(int start)
    {
        int end = start;
        bool isOdd = false;
        while (end < _text.Length && (_text[end] == ' ' || OddIndents.IsOdd(_text[end])))
        {
            isOdd |= _text[end] != ' ';
            end++;
        }

        if (isOdd && end < _text.Length && _text[end] is not ('\n' or '\r' or '#'))
        {
            _oddIndents.Add(SourceSpan.FromBounds(start, end));
        }
    }

    private void ReadDirective(int start)
    {
        int end = start + 1;
        while (end < _text.Length && _text[end] is not (' ' or '\t' or '\n' or '\r'))
        {
            end++;
        }

        _issues.Add(
            Rules.YamlConstruct,
            SourceSpan.FromBounds(start, end),
            $"A directive ('{_text.Substring(start, end - start)}')",
            "Remove the line; a text that begins with '%' must be quoted.");
        Replace(start, 1, '#');
        if (!LineText.HasContent(_text, _contentStart, start))
        {
            _contentStart = LineText.EndOf(_text, end, _text.Length);
        }
    }

    private void ReadDocumentEnd(int start)
    {
        if (_marks is not null)
        {
            _marks.Add((start, IsStart: false));
            Blank(start);
            return;
        }

        _issues.Add(Rules.YamlConstruct, new SourceSpan(start, 3), "A document end ('...')", "Remove the line.");
        Replace(start, 3, ' ');
    }

    private void ReadDocumentStart(int start)
    {
        if (_marks is not null)
        {
            _marks.Add((start, IsStart: true));
            Blank(start);
            return;
        }

        if (!LineText.HasContent(_text, _contentStart, start))
        {
            Blank(start);
            return;
        }

        _issues.Add(
            Rules.YamlConstruct,
            new SourceSpan(start, 3),
            "A second document ('---')",
            "Remove the line, or move what follows to a file of its own.");
        _secondDocument = Math.Min(_secondDocument, start);
        Replace(start, 3, ' ');
    }

    // A mark that is allowed, but that the parser need not see.
    private void Blank(int start) => (_clean ??= _text.ToCharArray()).AsSpan(start, 3).Fill(' ');

    // In the clean text marks are blank and directives are comments.
    private IEnumerable<(int Start, int End)> Split(string clean)
    {
        int start = _start;
        bool isMarked = false;
        bool isFirst = true;
        foreach ((int offset, bool isStart) in _marks ?? [])
        {
            // Comments before a mark belong to the document behind it.
            if (isMarked || LineText.HasContent(clean, start, offset))
            {
                yield return (start, offset);
                isFirst = false;
                start = offset;
            }

            isMarked = isStart;
        }

        if (isFirst || isMarked || LineText.HasContent(clean, start, clean.Length))
        {
            yield return (start, clean.Length);
        }
    }

    private bool IsMarker(int start, char c) =>
        _text[start] == c && start + 2 < _text.Length && _text[start + 1] == c && _text[start + 2] == c
        && (start + 3 == _text.Length || _text[start + 3] is ' ' or '\t' or '\n' or '\r');
}
