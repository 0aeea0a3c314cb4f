using System.Text;

namespace Dataset.Generators.Emit;

/// <summary>Writes indented C# with <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    private const int Indent = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line; an empty one without indentation.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * Indent).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes the lines of a text, each with the indentation of this place.</summary>
    public void Lines(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }
    }

    /// <summary>Writes a header and opens its block.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        _depth++;
    }

    /// <summary>Closes the block.</summary>
    /// <param name="after">What stands behind the brace.</param>
    public void Close(string after = "")
    {
        _depth--;
        Line("}" + after);
    }

    /// <summary>Writes an XML documentation element; nothing for an empty text.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="text">Its text, which is escaped.</param>
    public void Doc(string element, string text)
    {
        if (text.Length > 0)
        {
            Line($"/// <{element}>{Literal.Xml(text)}</{element}>");
        }
    }

    /// <summary>Writes the documentation of a schema element: its description, or its title where it has none.</summary>
    public void Summary(string description, string title) => Doc("summary", Meaning(description, title));

    /// <summary>What a schema element means: its description, or its title where it has none.</summary>
    public static string Meaning(string description, string title) => description.Length > 0 ? description : title;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
