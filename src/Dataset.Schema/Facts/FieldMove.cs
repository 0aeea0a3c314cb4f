using System.Text;
using Dataset.Schema.Formatting;
using Dataset.Schema.Yaml;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Facts;

/// <summary>Moves fields that stand one below the other, with their comments, to the end of another record, and indents them as it is.</summary>
/// <param name="issues">The issues of the file.</param>
internal sealed class FieldMove(IssueList issues)
{
    private readonly string _text = issues.Text;

    /// <summary>The edit that moves fields behind a field of a record around them.</summary>
    /// <param name="from">The record that they are written in.</param>
    /// <param name="first">The place of the first one.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="around">The record that they belong to.</param>
    /// <param name="isSafe">Whether they belong nowhere else.</param>
    /// <returns>Null where they share a line with something else.</returns>
    public Fix? Out(YamlMapping from, int first, int count, OpenRecord around, bool isSafe)
    {
        if (count == from.Entries.Count || Lines(from) is not { } own || Lines(around.Fields) is not { } others)
        {
            return null;
        }

        FieldLines behind = others[around.Fields.IndexOf(around.Current!)];
        return Move(from, first, count, own, behind.End, behind.Column, isSafe);
    }

    /// <summary>The edit that moves fields into a record below a field beside them.</summary>
    /// <param name="from">The record that they are written in.</param>
    /// <param name="first">The place of the first one.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="holder">The field that holds the record.</param>
    /// <param name="inside">The record that they belong to; null where the field is empty.</param>
    /// <param name="isSafe">Whether they belong nowhere else.</param>
    public Fix? In(YamlMapping from, int first, int count, YamlEntry holder, YamlMapping? inside, bool isSafe)
    {
        const int Step = 2;
        if (Lines(from) is not { } own)
        {
            return null;
        }

        if (inside is null)
        {
            FieldLines empty = own[from.IndexOf(holder)];
            return Move(from, first, count, own, LineText.EndOf(_text, holder.Key.Span.End, _text.Length), empty.Column + Step, isSafe);
        }

        return Lines(inside) is { } others ? Move(from, first, count, own, others[others.Length - 1].End, others[0].Column, isSafe) : null;
    }

    private Fix? Move(YamlMapping from, int first, int count, FieldLines[] own, int behind, int column, bool isSafe)
    {
        FieldLines head = own[first];
        int start = head.Start;
        int line = LineText.StartOf(_text, head.Key, 0);
        bool isBehindDash = LineText.SkipBlanks(_text, line, head.Key) < head.Key;
        if (isBehindDash)
        {
            return null;
        }

        int end = LineText.NextLine(_text, own[first + count - 1].End, _text.Length);
        int target = LineText.NextLine(_text, behind, _text.Length);
        string moved = Indent(start, end, column - head.Column);
        moved = target < start && end == _text.Length ? moved + AtEnd(end) : moved;
        string names = string.Join(" and ", from.Entries.Skip(first).Take(count).Select(entry => $"'{entry.Key.Value}'"));
        TextEdit[] edits = target == start || target == end ? [Edit(start, end, moved)]
            : target < start ? [Edit(target, target, moved), Edit(start, end, "")]
            : [Edit(start, end, ""), Edit(target, target, AtEnd(target) + moved)];
        return new Fix($"move {names} {(column < head.Column ? "out" : "in")}", isSafe, edits.ToEquatableArray());
    }

    /// <summary>The lines of the fields of a record; null where it is written in brackets.</summary>
    private FieldLines[]? Lines(YamlMapping record) =>
        record.Entries.Count == 0 || _text[record.Span.Start] == '{' ? null : FieldLines.Of(_text, record, _ => _text.Length);

    private string Indent(int start, int end, int columns)
    {
        StringBuilder lines = new();
        for (int line = start; line < end;)
        {
            int next = LineText.NextLine(_text, LineText.EndOf(_text, line, end), end);
            int content = LineText.SkipBlanks(_text, line, next);
            bool isBlank = content == next || _text[content] is '\n' or '\r';
            lines.Append(' ', isBlank ? 0 : Math.Max(0, content - line + columns)).Append(_text, isBlank ? line : content, next - (isBlank ? line : content));
            line = next;
        }

        return lines.ToString();
    }

    /// <summary>The line end that the last line of a file lacks.</summary>
    private string AtEnd(int end) => end == _text.Length && _text[end - 1] is not ('\n' or '\r') ? "\n" : "";

    private TextEdit Edit(int start, int end, string text) => issues.Edit(SourceSpan.FromBounds(start, end), text);
}
