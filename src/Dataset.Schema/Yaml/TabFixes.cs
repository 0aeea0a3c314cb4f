using Dataset.Schema.Facts;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Yaml;

/// <summary>
/// Finds the spaces that tabs stand for. How wide a tab is nobody knows, so every usual width is tried; where one alone makes sense of the file, or all make the
/// same of it, that is what was meant. A tab inside of a text stays.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="issues">The issues of the file.</param>
internal sealed class TabFixes(YamlText source, IssueList issues)
{
    private static readonly int[] Widths = [2, 4, 8];

    private readonly string _text = issues.Text;

    /// <summary>Gives the issues of tabs their fixes.</summary>
    public void Add()
    {
        (int Issue, SourceSpan[] Blanks)[] lines = [.. source.Tabs.Select(tab => (tab.Issue, Blanks(tab.Line))).Where(line => line.Item2.Length > 0)];
        SourceSpan[] all = [.. lines.SelectMany(line => line.Blanks)];
        List<(int Width, string Meaning)> sound = [];
        foreach (int width in all.Length > 0 ? Widths : [])
        {
            if (YamlReader.Read("", EditedText.Of(_text, 0, _text.Length, Edits(all, width))).Root is YamlMapping root && IsReadable(root))
            {
                sound.Add((width, JsonText.Of(root)));
            }
        }

        if (sound.Select(one => one.Meaning).Distinct().Count() != 1)
        {
            return;
        }

        foreach ((int issue, SourceSpan[] blanks) in lines)
        {
            issues.Mend(issue, new Fix("write spaces for tabs", IsSafe: true, Edits(blanks, sound[0].Width).ToEquatableArray()));
        }
    }

    /// <summary>Whether the indentation is right. Single values may be wrong, which has nothing to do with tabs.</summary>
    private static bool IsReadable(YamlMapping root) => root.Entries.All(entry => entry.Value is not YamlBroken);

    private IEnumerable<TextEdit> Edits(SourceSpan[] blanks, int width) => blanks.Select(blank => issues.Edit(blank, Spaces(blank, width)));

    /// <summary>The blanks of a line that hold tabs; none when a tab may be part of a text.</summary>
    private SourceSpan[] Blanks(int line)
    {
        int lineEnd = LineText.EndOf(_text, line, _text.Length);
        List<SourceSpan> blanks = [];
        for (int tab = _text.IndexOf('\t', line, lineEnd - line); tab >= 0; tab = _text.IndexOf('\t', blanks[blanks.Count - 1].End, lineEnd - blanks[blanks.Count - 1].End))
        {
            int start = tab;
            while (start > line && _text[start - 1] == ' ')
            {
                start--;
            }

            int end = LineText.SkipBlanks(_text, tab, lineEnd);
            bool isSeparator = start == line || end == lineEnd || _text[end] == '#' || IsBehindKeyOrDash(line, start, lineEnd);
            if (!isSeparator)
            {
                return [];
            }

            blanks.Add(SourceSpan.FromBounds(start, end));
        }

        return [.. blanks];
    }

    private bool IsBehindKeyOrDash(int line, int at, int lineEnd)
    {
        int content = LineText.SkipBlanks(_text, line, at);
        string before = _text.Substring(content, at - content);
        return before == "-" || (before.Length > 1 && before[before.Length - 1] == ':' && KeyText.FindColon(source.Text, content, lineEnd) == at - 1);
    }

    private string Spaces(SourceSpan blank, int width)
    {
        bool isIndent = blank.Start == 0 || _text[blank.Start - 1] is '\n' or '\r';
        bool isLast = blank.End == _text.Length || _text[blank.End] is '\n' or '\r';
        if (!isIndent)
        {
            return isLast ? "" : " ";
        }

        int column = 0;
        for (int i = blank.Start; i < blank.End; i++)
        {
            column = _text[i] == '\t' ? ((column / width) + 1) * width : column + 1;
        }

        return new string(' ', column);
    }
}
