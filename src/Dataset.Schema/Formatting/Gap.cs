using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Formatting;

/// <summary>The lines between two pieces of a file: comments, each indented as what it stands with, and empty lines, of which one of several is left.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="last">The piece before, or null at the start of the file.</param>
/// <param name="next">The piece behind, or null at its end.</param>
internal sealed class Gap(string text, LayoutToken? last, LayoutToken? next)
{
    private static readonly GapLine Empty = new("", 0);

    /// <summary>The lines as they are to be.</summary>
    /// <param name="from">The start of the first line.</param>
    /// <param name="to">Where they end: in the line of the piece behind.</param>
    public IReadOnlyList<GapLine> Read(int from, int to)
    {
        List<GapLine> lines = [];
        bool isAfterBlank = false;
        for (int line = from; line < to;)
        {
            int lineEnd = LineText.EndOf(text, line, to);
            int content = LineText.SkipBlanks(text, line, lineEnd);
            if (content < lineEnd)
            {
                AddBlank(lines, isAfterBlank);
                lines.Add(new GapLine(text.Substring(content, lineEnd - content).TrimEnd(' '), Indent(content - line)));
                isAfterBlank = false;
            }
            else
            {
                // The rest before the piece behind is no line.
                isAfterBlank |= lineEnd < to;
            }

            line = LineText.NextLine(text, lineEnd, to);
        }

        if (next is { Kind: not TokenKind.Close })
        {
            AddBlank(lines, isAfterBlank);
        }

        Separate(lines);
        return lines;
    }

    private void AddBlank(List<GapLine> lines, bool isBlank)
    {
        bool isAtStart = lines.Count == 0 && (last is null or { Kind: TokenKind.Open } || last.Value.IsHolder && IsInside());
        if (isBlank && !isAtStart)
        {
            lines.Add(Empty);
        }
    }

    /// <summary>Puts an empty line between two entries of the file, above the comments on the second.</summary>
    private void Separate(List<GapLine> lines)
    {
        bool isBetween = next is { IsRootEntry: true } && last is { Kind: not TokenKind.Marker } && !EndsInBreaks();
        if (isBetween && !lines.Contains(Empty))
        {
            lines.Insert(lines.FindLastIndex(line => line.Indent > 0) + 1, Empty);
        }
    }

    // Another empty line would be part of the text.
    private bool EndsInBreaks() => last is { Kind: TokenKind.Block } block && BlockText.Read(text, block).KeepsBreaks;

    /// <summary>The column of a comment that is written in a column.</summary>
    private int Indent(int column)
    {
        if (next is { Kind: TokenKind.Close } close)
        {
            return close.Indent + LayoutWriter.Step;
        }

        int nextColumn = next is { } piece ? piece.Start - LineText.StartOf(text, piece.Start, 0) : -1;
        if (next is not null && (column <= nextColumn || IsInside()))
        {
            return next.Value.Indent;
        }

        // A comment further right than what follows closes what it stands below.
        Level? level = last?.Level;
        while (level is { Parent: { } parent } && level.Column > column)
        {
            level = parent;
        }

        return level?.Indent ?? 0;
    }

    /// <summary>Whether what follows is in brackets, or in what comes before.</summary>
    private bool IsInside() =>
        last is null or { Kind: TokenKind.Open or TokenKind.Comma }
        || next is { Kind: TokenKind.Comma or TokenKind.Colon }
        || (last.Value.IsHolder && next is { } piece && !IsSibling(last.Value, piece));

    /// <summary>Whether a key or dash without a value is followed by another entry, of its own list or mapping or further out.</summary>
    private static bool IsSibling(LayoutToken holder, LayoutToken next) =>
        next.Kind is TokenKind.Key or TokenKind.Dash && next.Level!.Parent != holder.Level;
}
