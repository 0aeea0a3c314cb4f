using Dataset.Schema.Yaml;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Formatting;

/// <summary>The lines of one field of a record.</summary>
/// <param name="Start">Where they begin: the line of the first comment above the field, or the key where it stands behind a dash.</param>
/// <param name="Key">Where the key begins.</param>
/// <param name="End">The end of the last line, comments below that are indented further included.</param>
/// <param name="Column">The column of the key.</param>
/// <param name="KeepsBreaks">Whether empty lines behind could be part of a text in it.</param>
internal sealed record FieldLines(int Start, int Key, int End, int Column, bool KeepsBreaks)
{
    /// <summary>The lines of every field.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="record">The record; its fields are on lines of their own.</param>
    /// <param name="limit">Where the lines of a field must end at the latest: the start of the line of the next one.</param>
    public static FieldLines[] Of(string text, YamlMapping record, Func<int, int> limit)
    {
        FieldLines[] lines = new FieldLines[record.Entries.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            YamlEntry entry = record.Entries[i];
            int key = entry.Key.Span.Start;
            int line = LineText.StartOf(text, key, 0);
            int contentEnd = ContentEnd(text, entry, key - line);
            int start = i > 0 ? LineText.NextLine(text, lines[i - 1].End, text.Length) : FirstStart(text, line, key);
            lines[i] = new FieldLines(start, key, EndOfComments(text, contentEnd, key - line, limit(i)), key - line, HasOpenText(text, entry.Value));
        }

        return lines;
    }

    /// <summary>The comments above the field, without their indentation, and empty lines.</summary>
    /// <param name="text">The text of the file.</param>
    public IEnumerable<string> Above(string text) =>
        text.Substring(Start, Key - Start).Split('\n').Select(line => line.Trim(' ')).Reverse().Skip(1).Reverse();

    private static int FirstStart(string text, int line, int key)
    {
        if (LineText.SkipBlanks(text, line, key) < key)
        {
            return key;
        }

        int start = line;
        while (start > 0)
        {
            int above = LineText.StartOf(text, start - 1, 0);
            int content = LineText.SkipBlanks(text, above, start - 1);
            if (content < start - 1 && text[content] != '#')
            {
                break;
            }

            start = above;
        }

        return start;
    }

    private static int ContentEnd(string text, YamlEntry entry, int column)
    {
        YamlNode last = entry.Value;
        int holder = column;
        while (last is YamlMapping { Entries.Count: > 0 } or YamlSequence { Items.Count: > 0 } && text[last.Span.Start] is not ('{' or '['))
        {
            holder = last.Span.Start - LineText.StartOf(text, last.Span.Start, 0);
            last = last is YamlMapping mapping ? mapping.Entries[mapping.Entries.Count - 1].Value : ((YamlSequence)last).Items[((YamlSequence)last).Items.Count - 1];
        }

        return last is YamlScalar { Span.Length: > 0 } scalar && BlockText.Is(text, scalar)
            ? BlockText.Read(text, scalar.Span.Start, holder).End
            : Math.Max(entry.Key.Span.End, entry.Value.Span.End);
    }

    private static bool HasOpenText(string text, YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Any(entry => HasOpenText(text, entry.Value)),
        YamlSequence list => list.Items.Any(item => HasOpenText(text, item)),
        YamlScalar { Span.Length: > 0 } scalar => BlockText.Is(text, scalar) && BlockText.Read(text, scalar.Span.Start, -1).KeepsBreaks,
        _ => false,
    };

    private static int EndOfComments(string text, int contentEnd, int column, int limit)
    {
        int end = LineText.EndOf(text, contentEnd, text.Length);
        for (int line = LineText.NextLine(text, end, text.Length); line < limit;)
        {
            int lineEnd = LineText.EndOf(text, line, text.Length);
            int content = LineText.SkipBlanks(text, line, lineEnd);
            if (content < lineEnd && content - line <= column)
            {
                break;
            }

            end = content < lineEnd ? lineEnd : end;
            line = LineText.NextLine(text, lineEnd, text.Length);
        }

        return end;
    }
}
