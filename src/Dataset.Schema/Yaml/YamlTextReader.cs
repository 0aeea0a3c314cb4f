using System.Globalization;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Yaml;

/// <summary>The first look at a text: finds tabs, characters that are not allowed, directives and document markers.</summary>
internal sealed partial class YamlTextReader
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private readonly IssueList _issues;
    private readonly int _start;
    private readonly List<(int Offset, bool IsStart)>? _marks;
    private readonly List<int> _damage = [];
    private readonly List<int> _tabIndents = [];
    private readonly List<(int Issue, int Line)> _tabs = [];
    private readonly List<SourceSpan> _oddIndents = [];
    private char[]? _clean;
    private int _secondDocument = int.MaxValue;
    private int _contentStart;
    private int _lineStart;
    private bool _tabReported;

    private YamlTextReader(string text, IssueList issues, bool isStream)
    {
        _text = text;
        _issues = issues;
        _marks = isStream ? [] : null;
        _start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        _contentStart = _start;
    }

    /// <summary>Reads a text that is to be one document.</summary>
    public static YamlText Read(string text, IssueList issues) => new YamlTextReader(text, issues, isStream: false).Read();

    /// <summary>Reads a text of any number of documents.</summary>
    /// <returns>The documents, at least one: each is the whole text with other bounds.</returns>
    public static IReadOnlyList<YamlText> ReadStream(string text, IssueList issues)
    {
        YamlTextReader reader = new(text, issues, isStream: true);
        YamlText whole = reader.Read();
        return [.. reader.Split(whole.Text).Select(bounds => whole with { Start = bounds.Start, End = bounds.End })];
    }

    private YamlText Read()
    {
        string text = _text;
        ReadLineStart(_start);
        for (int i = _start; i < text.Length; i++)
        {
            char c = text[i];
            if (c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u2028') or (> '\u2029' and < '\uD800') || IsBreak(i))
            {
                continue;
            }

            i = c == '\t' ? ReadTabs(i) : char.IsSurrogate(c) && IsPair(i) ? i + 1 : ReadForbidden(i);
        }

        return new YamlText(_clean is null ? text : new string(_clean), _start, text.Length, _damage, _tabIndents, _tabs, _oddIndents, _secondDocument);
    }

    private bool IsBreak(int i)
    {
        if (_text[i] is not ('\n' or '\r'))
        {
            return false;
        }

        if (_text[i] == '\n' || i + 1 == _text.Length || _text[i + 1] != '\n')
        {
            ReadLineStart(i + 1);
        }

        return true;
    }

    // One issue for a line: a second one would say nothing new.
    private int ReadTabs(int start)
    {
        int end = start + 1;
        while (end < _text.Length && _text[end] == '\t')
        {
            end++;
        }

        if (!_tabReported)
        {
            _tabs.Add((_issues.Count, _lineStart));
            _issues.Add(Rules.YamlTab, SourceSpan.FromBounds(start, end));
            _tabReported = true;
        }

        int content = LineText.SkipBlanks(_text, end, _text.Length);
        bool isIndent = LineText.SkipBlanks(_text, _lineStart, start) == start
            && content < _text.Length && _text[content] is not ('\n' or '\r' or '#');
        if (isIndent)
        {
            _tabIndents.Add(start);
        }

        Replace(start, end - start, ' ');
        return end - 1;
    }

    private int ReadForbidden(int start)
    {
        char c = _text[start];
        string? what = c switch
        {
            '\u0085' or '\u2028' or '\u2029' => "a line break of another kind",
            < '\u00A0' => "a control character",
            >= '\uD800' and <= '\uDFFF' => "half of a pair",
            ByteOrderMark or >= '\uFFFE' => "invisible",
            _ => null,
        };
        if (what is null)
        {
            return start;
        }

        int end = start + 1;
        while (end < _text.Length && _text[end] == c)
        {
            end++;
        }

        _issues.Add(Rules.YamlCharacter, SourceSpan.FromBounds(start, end), "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture), what, "Remove it.");
        Replace(start, end - start, YamlText.Replacement);
        return end - 1;
    }

    private bool IsPair(int i) => char.IsHighSurrogate(_text[i]) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]);

    private void Replace(int start, int length, char by)
    {
        _clean ??= _text.ToCharArray();
        _clean.AsSpan(start, length).Fill(by);
        _damage.Add(start);
    }
}
