namespace Dataset.Schema.Yaml.Syntax;

/// <summary>Finds how far a line that is indented wrongly belongs: every column of the lines above is tried.</summary>
internal static class LineShift
{
    /// <summary>The edit that moves the line, with those below that are as far right, to the one column at which the entry can be read; a guess where there are several.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">What is indented wrongly.</param>
    /// <param name="start">Where the entry begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="issues">The issues of the file.</param>
    /// <returns>Null where there is no such column.</returns>
    public static Fix? Find(string text, int at, int start, int end, IssueList issues)
    {
        int line = LineText.StartOf(text, at, start);
        int column = LineText.SkipBlanks(text, line, end) - line;
        int[] sound = [.. Columns(text, start, line).Where(other => other != column && CanRead(EditedText.Of(text, start, end, Edits(other))))];
        if (sound.Length == 0)
        {
            return null;
        }

        int nearest = sound.OrderBy(other => Math.Abs(other - column)).First();
        return new Fix($"indent with {nearest} spaces", IsSafe: sound.Length == 1, Edits(nearest).ToEquatableArray());

        IEnumerable<TextEdit> Edits(int to) => Lines(text, line, end, column).Select(lead => issues.Edit(lead, new string(' ', lead.Length + to - column)));
    }

    /// <summary>The columns at which the keys above begin, but for that of the entry itself.</summary>
    private static IEnumerable<int> Columns(string text, int start, int to)
    {
        HashSet<int> columns = [];
        for (int line = start; line < to;)
        {
            int lineEnd = LineText.EndOf(text, line, to);
            int content = LineText.SkipBlanks(text, line, lineEnd);
            while (KeyText.IsDash(text, content, lineEnd))
            {
                columns.Add(content - line);
                content = LineText.SkipBlanks(text, content + 1, lineEnd);
            }

            if (KeyText.FindColon(text, content, lineEnd) >= 0)
            {
                columns.Add(content - line);
            }

            line = LineText.NextLine(text, lineEnd, to);
        }

        columns.Remove(0);
        return columns;
    }

    /// <summary>The indentations of the lines that are as far right as the first one.</summary>
    private static IEnumerable<SourceSpan> Lines(string text, int line, int end, int column)
    {
        while (line < end)
        {
            int lineEnd = LineText.EndOf(text, line, end);
            int content = LineText.SkipBlanks(text, line, lineEnd);
            if (content < lineEnd && content - line < column)
            {
                yield break;
            }

            if (content < lineEnd)
            {
                yield return SourceSpan.FromBounds(line, content);
            }

            line = LineText.NextLine(text, lineEnd, end);
        }
    }

    private static bool CanRead(string text)
    {
        IssueList issues = new("", text);
        _ = new YamlTreeReader(YamlText.Of(text), issues).Read(0, text.Length, out YamlFailure? failure);
        return failure is null && issues.Count == 0;
    }
}
