using Dataset.Schema.Yaml;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Formatting;

/// <summary>Lists the pieces of a sound file in the order of the text, each with the column that it is to have.</summary>
/// <param name="text">The text; its lines end with line feeds.</param>
internal sealed class TokenReader(string text)
{
    private const int Step = LayoutWriter.Step;

    private readonly List<LayoutToken> _tokens = [];
    private int _at;

    /// <summary>The pieces of a file.</summary>
    /// <param name="root">Its root, or null.</param>
    public IReadOnlyList<LayoutToken> Read(YamlNode? root)
    {
        ReadMarkers(root?.Span.Start ?? text.Length);
        if (root is not null)
        {
            Read(root, 0, null);
        }

        ReadMarkers(text.Length);
        return _tokens;
    }

    private void ReadMarkers(int before)
    {
        for (int next = Next(); next < before; next = Next())
        {
            Add(TokenKind.Marker, next, next + 3, 0, null);
        }
    }

    private void Read(YamlNode node, int indent, Level? level)
    {
        switch (node)
        {
            case YamlScalar { Span.Length: > 0 } scalar:
                ReadScalar(scalar, indent, level);
                break;
            case YamlMapping mapping when text[node.Span.Start] != '{' || IsPair(mapping):
                ReadEntries(mapping, indent, new Level(Column(node.Span.Start), indent, level));
                break;
            case YamlSequence list when text[node.Span.Start] == '-':
                ReadItems(list, indent, new Level(Column(node.Span.Start), indent, level));
                break;
            case YamlMapping or YamlSequence:
                ReadBrackets(node, IsFirst(node.Span.Start) ? indent : Math.Max(0, indent - Step), level);
                break;
        }
    }

    private static bool IsPair(YamlMapping mapping) => mapping.Entries.Count > 0 && mapping.Entries[0].Key.Span.Start == mapping.Span.Start;

    private void ReadScalar(YamlScalar scalar, int indent, Level? level)
    {
        bool isBlock = BlockText.Is(text, scalar);
        int end = isBlock ? BlockText.Read(text, scalar.Span.Start, level?.Column ?? -1).End : scalar.Span.End;
        Add(isBlock ? TokenKind.Block : TokenKind.Scalar, scalar.Span.Start, end, indent, level);
    }

    private void ReadEntries(YamlMapping mapping, int indent, Level level)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            ReadEntry(entry, indent, indent + Step, level);
        }
    }

    private void ReadEntry(YamlEntry entry, int indent, int valueIndent, Level? level)
    {
        Add(TokenKind.Key, entry.Key.Span.Start, entry.Key.Span.End, indent, level);
        ReadMark(':', TokenKind.Colon, indent, level);
        Read(entry.Value, valueIndent, level);
    }

    private void ReadItems(YamlSequence list, int indent, Level level)
    {
        foreach (YamlNode item in list.Items)
        {
            ReadMark('-', TokenKind.Dash, indent, level);
            Read(item, indent + Step, level);
        }
    }

    private void ReadBrackets(YamlNode node, int indent, Level? level)
    {
        Add(TokenKind.Open, node.Span.Start, node.Span.Start + 1, indent, level);
        foreach (YamlEntry entry in (node as YamlMapping)?.Entries ?? [])
        {
            ReadEntry(entry, indent + Step, indent + (2 * Step), level);
            ReadMark(',', TokenKind.Comma, indent + Step, level);
        }

        foreach (YamlNode item in (node as YamlSequence)?.Items ?? [])
        {
            ReadBracketed(item, indent + Step, level);
            ReadMark(',', TokenKind.Comma, indent + Step, level);
        }

        Add(TokenKind.Close, node.Span.End - 1, node.Span.End, indent, level);
    }

    private void ReadBracketed(YamlNode item, int indent, Level? level)
    {
        // The pair 'a: b' in a list in brackets is a mapping, but no level of lines.
        if (item is YamlMapping pair && IsPair(pair))
        {
            ReadEntry(pair.Entries[0], indent, indent + Step, level);
        }
        else
        {
            Read(item, indent, level);
        }
    }

    private void ReadMark(char mark, TokenKind kind, int indent, Level? level)
    {
        if (Next() is int next && next < text.Length && text[next] == mark)
        {
            Add(kind, next, next + 1, indent, level);
        }
    }

    private int Next() => LineText.FirstContent(text, _at, text.Length);

    private bool IsFirst(int offset) => LineText.SkipBlanks(text, offset - Column(offset), offset) == offset;

    private int Column(int offset) => offset - LineText.StartOf(text, offset, 0);

    private void Add(TokenKind kind, int start, int end, int indent, Level? level)
    {
        _tokens.Add(new LayoutToken(kind, start, end, indent, level));
        _at = end;
    }
}
