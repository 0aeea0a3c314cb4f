using System.Globalization;
using System.Text;

namespace Dataset.Schema.Tests.Formatting;

/// <summary>
/// Writes a file of people as the schema <see cref="Facts.World"/> has them, in any layout that YAML allows: fields in any order, any indentation, every way
/// to write a text, and a comment in every place that takes one. What it writes depends on the choices alone.
/// </summary>
internal sealed partial class UntidyFile(int[] choices)
{
    private readonly StringBuilder _text = new();
    private int _choice;
    private int _comments;

    // A comment further right than what follows could be taken for a line of a block text above.
    private bool _hasBlock;

    /// <summary>How many comments were written; they are named <c># c0 c</c>, <c># c1 c</c> and so on.</summary>
    public int Comments => _comments;

    /// <summary>Writes a file.</summary>
    public string Write()
    {
        if (Choose(6) == 0)
        {
            OwnLines(0);
            _text.Append("---");
            EndLine();
        }

        int facts = 1 + Choose(3);
        for (int i = 0; i < facts; i++)
        {
            OwnLines(0);
            _text.Append("fact-").Append(i);
            Colon();
            EndLine();
            Person(1 + Choose(4));
        }

        OwnLines(0);
        string text = _text.ToString();
        text = Choose(6) == 0 ? text.TrimEnd('\n') : text;
        text = Choose(8) == 0 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return Choose(12) == 0 ? "\uFEFF" + text : text;
    }

    private void Person(int column)
    {
        List<Action<int>> fields =
        [
            at => Text("name", at), at => Text("site", at), at => Value("code", "GB", at), at => Value("height", "180", at), at => Value("unknown", "'x'", at),
            at => Names("friends", at), at => List("sources", at, Citation), at => List("emails", at, Email), at => Keyed("pets", at, Pet), at => Keyed("awards", at, Award),
            at => Text("more", at), at => Braces("offices", at),
        ];
        int count = 1 + Choose(6);
        for (int i = 0; i < count; i++)
        {
            int chosen = Choose(fields.Count);
            OwnLines(column);
            Indent(column);
            fields[chosen](column);
            fields.RemoveAt(chosen);
        }
    }

    private void Citation(int column) => Some(column, at => Value("url", "https://example.org/", at), at => Names("supports", at));

    private void Email(int column) => Some(column, at => Text("use", at), at => Value("address", "a@example.org", at));

    private void Pet(int column) => Some(column, at => Value("age", "3", at), at => Text("kind", at));

    private void Award(int column) => Some(column, at => Names("years", at), at => Text("note", at));

    /// <summary>Fields in one order or the other; the first begins where the text is.</summary>
    private void Some(int column, Action<int> first, Action<int> second)
    {
        bool isSwapped = Choose(2) == 0;
        (isSwapped ? second : first)(column);
        if (Choose(3) > 0)
        {
            OwnLines(column);
            Indent(column);
            (isSwapped ? first : second)(column);
        }
    }

    private void Value(string key, string value, int column)
    {
        Key(key);
        if (Choose(5) == 0)
        {
            EndLine();
            OwnLines(column);
            Indent(column + 1 + Choose(3));
        }
        else
        {
            Blanks(1);
        }

        _text.Append(value);
        EndLine();
    }

    private void Text(string key, int column)
    {
        string deep = "\n" + new string(' ', column + 1 + Choose(4));
        string[] flow = ["plain text", "'it''s one'", "\"two\\n\"", $"plain{deep}on  {deep}three", $"'a  {deep}{deep}b # no comment'", $"\"a\\{deep}  b\\   {deep}c\"", "''", "[x"];
        int chosen = Choose(flow.Length + 4);
        if (chosen < flow.Length - 1)
        {
            Value(key, flow[chosen], column);
        }
        else
        {
            Key(key);
            Blanks(1);
            Block(column);
        }
    }

    private void Block(int column)
    {
        _hasBlock = true;
        bool isStated = Choose(3) == 0;
        int step = 1 + Choose(4);
        string chomping = ((string[])["", "-", "+"])[Choose(3)];
        _text.Append(Choose(2) == 0 ? '|' : '>').Append(isStated ? step.ToString(CultureInfo.InvariantCulture) : "").Append(chomping);
        EndLine();
        string indent = new(' ', column + step);
        string[] lines = [indent + "text", indent + "# of the text", "", indent + "   further", indent + "end  ", indent + "  "];
        _text.Append(isStated && Choose(2) == 0 ? indent + "  stated\n" : indent + "first\n");
        for (int i = Choose(4); i > 0; i--)
        {
            _text.Append(lines[Choose(lines.Length)]).Append('\n');
        }
    }

    private void Names(string key, int column)
    {
        if (Choose(2) == 0)
        {
            List(key, column, _ => Line("fact-0"));
            return;
        }

        Key(key);
        Blanks(1);
        _text.Append('[');
        int count = Choose(4);
        for (int i = 0; i < count; i++)
        {
            Inside(column);
            _text.Append(Choose(4) == 0 ? "'fact-1'" : "fact-0");
            Inside(column);
            _text.Append(i < count - 1 || Choose(4) == 0 ? "," : "");
        }

        Inside(column);
        _text.Append(']');
        EndLine();
    }

    private void Braces(string key, int column)
    {
        Key(key);
        Blanks(1);
        _text.Append("[{");
        Inside(column);
        _text.Append("since:");
        Blanks(1);
        _text.Append("1990");
        Inside(column);
        _text.Append(',');
        Inside(column);
        _text.Append("title: 'T'");
        Inside(column);
        _text.Append("}]");
        EndLine();
    }

    private void List(string key, int column, Action<int> item)
    {
        Key(key);
        EndLine();
        int dash = column + Choose(4);
        int count = 1 + Choose(3);
        for (int i = 0; i < count; i++)
        {
            OwnLines(dash);
            Indent(dash);
            _text.Append('-');
            int at = dash + 2 + Choose(3);
            if (Choose(4) == 0)
            {
                EndLine();
                OwnLines(at);
                Indent(at);
            }
            else
            {
                Indent(at - dash - 1);
            }

            item(at);
        }
    }

    private void Keyed(string key, int column, Action<int> record)
    {
        Key(key);
        EndLine();
        int at = column + 1 + Choose(4);
        int count = 1 + Choose(2);
        for (int i = 0; i < count; i++)
        {
            OwnLines(at);
            Indent(at);
            Key("key" + i);
            EndLine();
            int inner = at + 1 + Choose(3);
            OwnLines(inner);
            Indent(inner);
            record(inner);
        }
    }
}
