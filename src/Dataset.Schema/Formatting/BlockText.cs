using System.Text;
using Dataset.Schema.Yaml;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Formatting;

/// <summary>A text as a block (<c>|</c> or <c>&gt;</c>): which lines are its content, and how far they are indented.</summary>
internal sealed class BlockText
{
    private readonly string _text;
    private readonly SourceSpan _header;
    private readonly int _indent;

    /// <summary>The indentation that the header states, or 0.</summary>
    private readonly int _stated;

    private BlockText(string text, SourceSpan header, int indent, int stated, bool keepsBreaks, int end)
    {
        _text = text;
        _header = header;
        _indent = indent;
        _stated = stated;
        KeepsBreaks = keepsBreaks;
        End = end;
    }

    /// <summary>Whether empty lines behind the text are part of it (<c>+</c>).</summary>
    public bool KeepsBreaks { get; }

    /// <summary>The end of its last line.</summary>
    public int End { get; }

    /// <summary>Whether a scalar is written as a block.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="scalar">The scalar.</param>
    public static bool Is(string text, YamlScalar scalar) => !scalar.IsPlain && text[scalar.Span.Start] is '|' or '>';

    /// <summary>What the header says behind <c>|</c> or <c>&gt;</c>: signs for the line ends behind the text, and its indentation.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="start">Where the header begins.</param>
    public static string Indicators(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] is '+' or '-' or (>= '1' and <= '9'))
        {
            end++;
        }

        return text.Substring(start + 1, end - start - 1);
    }

    /// <summary>Reads a block.</summary>
    /// <param name="text">The text of the file; its lines end with line feeds.</param>
    /// <param name="token">The block.</param>
    public static BlockText Read(string text, LayoutToken token) => Read(text, token.Start, token.Level?.Column ?? -1);

    /// <summary>Reads a block.</summary>
    /// <param name="text">The text of the file; its lines end with line feeds.</param>
    /// <param name="start">Where its header begins.</param>
    /// <param name="holder">The column of the key or dash that holds it.</param>
    public static BlockText Read(string text, int start, int holder)
    {
        int headerEnd = LineText.EndOf(text, start, text.Length);
        string indicators = Indicators(text, start);
        bool keepsBreaks = indicators.Contains('+');
        int stated = indicators.LastOrDefault(char.IsDigit) is var digit and not '\0' ? digit - '0' : 0;
        int indent = stated > 0 ? holder + stated : 0;
        int end = headerEnd;
        int line = headerEnd + 1;
        while (line < text.Length)
        {
            int lineEnd = LineText.EndOf(text, line, text.Length);
            int content = LineText.SkipBlanks(text, line, lineEnd);
            bool isBlank = content == lineEnd;
            if (!isBlank && indent == 0 && content - line > holder)
            {
                indent = content - line;
            }

            if (!isBlank && (indent == 0 || content - line < indent))
            {
                break;
            }

            // Blanks past the indentation are content even where nothing else is in the line.
            bool isContent = !isBlank || keepsBreaks || (indent > 0 && lineEnd - line > indent);
            end = isContent ? lineEnd : end;
            line = lineEnd + 1;
        }

        return new BlockText(text, SourceSpan.FromBounds(start, headerEnd), indent, stated, keepsBreaks, end);
    }

    /// <summary>Writes the block.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="indent">The column its lines are to have, two behind what holds it.</param>
    public void Write(StringBuilder output, int indent)
    {
        int target = _stated > 0 ? indent - LayoutWriter.Step + _stated : indent;
        output.Append(_text.Substring(_header.Start, _header.Length).TrimEnd(' '));
        for (int line = _header.End + 1; line <= End;)
        {
            int lineEnd = LineText.EndOf(_text, line, _text.Length);
            output.Append('\n');
            if (lineEnd - line > _indent)
            {
                output.Append(' ', target).Append(_text, line + _indent, lineEnd - line - _indent);
            }

            line = lineEnd + 1;
        }
    }
}
