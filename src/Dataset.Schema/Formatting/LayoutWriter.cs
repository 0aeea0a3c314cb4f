using System.Text;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Formatting;

/// <summary>Writes the pieces of a file again, with all that stands between them laid out anew. Nothing but white space changes.</summary>
/// <param name="text">The text; its lines end with line feeds.</param>
internal sealed class LayoutWriter(string text)
{
    /// <summary>How many columns an entry is indented in what holds it.</summary>
    public const int Step = 2;

    private readonly StringBuilder _output = new(text.Length);

    /// <summary>The text, laid out.</summary>
    /// <param name="tokens">Its pieces.</param>
    public string Write(IReadOnlyList<LayoutToken> tokens)
    {
        LayoutToken? last = null;
        foreach (LayoutToken token in tokens)
        {
            WriteGap(last, token);
            WriteToken(token);
            last = token;
        }

        WriteGap(last, null);
        return _output.ToString();
    }

    private void WriteToken(LayoutToken token)
    {
        switch (token.Kind)
        {
            case TokenKind.Block:
                BlockText.Read(text, token).Write(_output, token.Indent);
                break;
            case TokenKind.Scalar or TokenKind.Key:
                WriteLines(token);
                break;
            default:
                _output.Append(text, token.Start, token.End - token.Start);
                break;
        }
    }

    /// <summary>Writes a text that may go over several lines; what it is folded to does not depend on their indentation.</summary>
    private void WriteLines(LayoutToken token)
    {
        string[] lines = text.Substring(token.Start, token.End - token.Start).Split('\n');
        bool hasEscapes = text[token.Start] == '"';
        for (int i = 0; i < lines.Length; i++)
        {
            string line = i > 0 ? lines[i].TrimStart(' ') : lines[i];
            line = i < lines.Length - 1 ? TrimEnd(line, hasEscapes) : line;
            if (i > 0)
            {
                _output.Append('\n').Append(' ', line.Length > 0 ? token.Indent : 0);
            }

            _output.Append(line);
        }
    }

    private static string TrimEnd(string line, bool hasEscapes)
    {
        string trimmed = line.TrimEnd(' ');
        int backslashes = trimmed.Length - trimmed.TrimEnd('\\').Length;

        // A blank behind a backslash is written, not laid out.
        return hasEscapes && backslashes % 2 == 1 && trimmed.Length < line.Length ? trimmed + " " : trimmed;
    }

    private void WriteGap(LayoutToken? last, LayoutToken? next)
    {
        int from = last?.End ?? 0;
        int to = next?.Start ?? text.Length;
        int lineEnd = LineText.EndOf(text, from, to);
        if (last is { } before && next is { } behind && lineEnd == to)
        {
            _output.Append(' ', Spaces(before, behind, to - from));
            return;
        }

        int lines = from;
        if (last is not null)
        {
            WriteEndOfLine(from, lineEnd);
            lines = LineText.NextLine(text, lineEnd, to);
        }

        WriteOwnLines(new Gap(text, last, next).Read(lines, to));
        _output.Append(' ', next?.Indent ?? 0);
    }

    private void WriteEndOfLine(int from, int lineEnd)
    {
        int comment = LineText.SkipBlanks(text, from, lineEnd);
        if (comment < lineEnd)
        {
            // How far a comment stands off is left to its author, who may have aligned it with others.
            _output.Append(' ', Math.Max(1, comment - from)).Append(text.Substring(comment, lineEnd - comment).TrimEnd(' '));
        }

        _output.Append('\n');
    }

    private void WriteOwnLines(IReadOnlyList<GapLine> lines)
    {
        foreach (GapLine line in lines)
        {
            _output.Append(' ', line.Text.Length > 0 ? line.Indent : 0).Append(line.Text).Append('\n');
        }
    }

    /// <summary>How many spaces are between two pieces in one line.</summary>
    private static int Spaces(LayoutToken last, LayoutToken next, int written) => (last.Kind, next.Kind) switch
    {
        (TokenKind.Colon, TokenKind.Comma or TokenKind.Close) => Math.Min(1, written),
        (_, TokenKind.Colon or TokenKind.Comma or TokenKind.Close) => 0,
        (TokenKind.Open, _) => 0,
        _ => 1,
    };
}
