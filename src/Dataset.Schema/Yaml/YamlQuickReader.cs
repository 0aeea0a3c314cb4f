namespace Dataset.Schema.Yaml;

/// <summary>
/// Reads what nearly all files of facts are made of, many times faster than a parser of the whole language: block mappings and
/// lists of texts in one line or in blocks. Whatever else it meets, a mistake above all, it leaves to <see cref="YamlTreeReader"/>,
/// whose nodes it makes to the character.
/// </summary>
/// <param name="source">The document.</param>
/// <param name="issues">Where a repeated key is seen; nothing stays there.</param>
internal sealed partial class YamlQuickReader(YamlText source, IssueList issues)
{
    private readonly string _text = source.Text;
    private readonly string?[] _keys = new string?[256];

    private int _next;
    private int _lineStart;
    private int _lineEnd;

    // What is read next in the line, or the end of the document.
    private int _content;

    private bool IsOver => _content >= source.End;

    private int Column => _content - _lineStart;

    private bool IsDash => _text[_content] == '-' && (_content + 1 == _lineEnd || _text[_content + 1] == ' ');

    /// <summary>The root of the document, or null when it is to be read another way.</summary>
    public YamlNode? Read()
    {
        if (source.Damage.Count > 0 || source.SecondDocument < int.MaxValue)
        {
            return null;
        }

        int before = issues.Count;
        _next = source.Start;
        YamlNode? root = NextLine() && !IsOver && Column == 0 ? ReadBlock(1) : null;
        if (root is not null && IsOver && issues.Count == before)
        {
            return root;
        }

        issues.Truncate(before);
        return null;
    }

    private YamlNode? ReadBlock(int depth) => depth > YamlTreeReader.MaxDepth ? null : IsDash ? ReadSequence(depth) : ReadMapping(depth);

    private YamlMapping? ReadMapping(int depth)
    {
        int column = Column;
        int start = _content;
        int end;
        YamlEntries entries = new(issues);
        do
        {
            int colon = FindColon();
            if (colon < 0)
            {
                return null;
            }

            YamlScalar key = new(Key(_content, colon), IsPlain: true, SourceSpan.FromBounds(_content, colon));
            if (ReadValue(colon, column, depth) is not { } value)
            {
                return null;
            }

            entries.Add(key, value);
            end = value.Span.End;
        }
        while (!IsOver && Column == column && !IsDash);
        return IsOver || Column < column ? new YamlMapping(entries.ToEquatableArray(), SourceSpan.FromBounds(start, end)) : null;
    }

    private YamlSequence? ReadSequence(int depth)
    {
        int column = Column;
        int start = _content;
        int end;
        List<YamlNode> items = [];
        do
        {
            int content = SkipSpaces(_content + 1);
            if (content == _lineEnd)
            {
                return null;
            }

            _content = content;
            YamlNode? item = depth == YamlTreeReader.MaxDepth ? null : FindColon() >= 0 ? ReadMapping(depth + 1) : ReadInline(content, column);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
            end = item.Span.End;
        }
        while (!IsOver && Column == column && IsDash);
        return IsOver || Column <= column ? new YamlSequence(new EquatableArray<YamlNode>(items.ToArray()), SourceSpan.FromBounds(start, end)) : null;
    }

    private YamlNode? ReadValue(int colon, int column, int depth)
    {
        int at = SkipSpaces(colon + 1);
        if (at < _lineEnd && _text[at] != '#')
        {
            return ReadInline(at, column);
        }

        return !NextLine() ? null
            : !IsOver && (Column > column || (Column == column && IsDash)) ? ReadBlock(depth + 1)
            : new YamlScalar("", IsPlain: true, new SourceSpan(colon + 1, 0));
    }

    /// <summary>The colon behind a key of ordinary words that begins here, or -1.</summary>
    private int FindColon()
    {
        int at = _content;
        while (at < _lineEnd && IsText(at, _content))
        {
            at++;
        }

        return at > _content && at < _lineEnd && _text[at] == ':' && (at + 1 == _lineEnd || _text[at + 1] == ' ') ? at : -1;
    }

    /// <summary>The text of a key. The same few keys make up most of a file, so that one string serves for all of a name.</summary>
    private string Key(int start, int end)
    {
        int slot = ((end - start) * 31 + (_text[start] * 7) + _text[end - 1]) & 255;
        ReadOnlySpan<char> written = _text.AsSpan(start, end - start);
        if (_keys[slot] is { } known && written.SequenceEqual(known.AsSpan()))
        {
            return known;
        }

        return _keys[slot] = written.ToString();
    }

    /// <summary>Goes to the next line that has more than a comment, and tells whether all lines end as usual.</summary>
    private bool NextLine()
    {
        while (_next < source.End)
        {
            _lineStart = _next;
            if (!FindLineEnd(_lineStart, out _lineEnd, out _next))
            {
                return false;
            }

            _content = SkipSpaces(_lineStart);
            if (_content < _lineEnd && _text[_content] != '#')
            {
                return true;
            }
        }

        _content = source.End;
        return true;
    }

    private bool FindLineEnd(int start, out int end, out int next)
    {
        int length = _text.AsSpan(start, source.End - start).IndexOfAny('\n', '\r');
        end = length < 0 ? source.End : start + length;
        next = length < 0 ? source.End : end + (_text[end] == '\n' ? 1 : 2);
        return length < 0 || _text[end] == '\n' || (end + 1 < source.End && _text[end + 1] == '\n');
    }

    private int SkipSpaces(int at)
    {
        while (at < _lineEnd && _text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether ordinary words that begin at a start go on at a place: with a letter, a parenthesis, or one space before what goes on.</summary>
    private bool IsText(int at, int start) => IsWord(_text[at], at > start)
        || (at > start && (_text[at] is '(' or ')'
            || (_text[at] == ' ' && at + 1 < _lineEnd && (_text[at + 1] == '(' || IsWord(_text[at + 1], isInside: false)))));

    private static bool IsWord(char c, bool isInside) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (isInside && c is '-' or '.' or '/');
}
