namespace Dataset.Schema.Tests.Formatting;

/// <content>What stands between and behind values: colons, blanks, ends of lines, comments.</content>
internal sealed partial class UntidyFile
{
    private void Line(string text)
    {
        _text.Append(text);
        EndLine();
    }

    private void Key(string key)
    {
        _text.Append(Choose(9) == 0 ? $"'{key}'" : key);
        Colon();
    }

    private void Colon()
    {
        Blanks(0, rare: true);
        _text.Append(':');
    }

    /// <summary>Between two pieces in brackets: nothing, blanks, or lines with comments.</summary>
    private void Inside(int column)
    {
        if (Choose(5) == 0)
        {
            EndLine();
            OwnLines(column, isBracketed: true);
            Indent(column + 1 + Choose(5));
        }
        else
        {
            Blanks(0);
        }
    }

    private void EndLine()
    {
        if (Choose(5) == 0)
        {
            Blanks(1);
            Comment();
        }

        Blanks(0, rare: true);
        _text.Append('\n');
    }

    /// <summary>Empty lines and comments on lines of their own; not so far right that they were part of a text above.</summary>
    private void OwnLines(int column, bool isBracketed = false)
    {
        int count = Choose(3) == 0 ? 1 + Choose(3) : 0;
        for (int i = 0; i < count; i++)
        {
            if (Choose(3) == 0)
            {
                Blanks(0, rare: true);
            }
            else
            {
                Indent(isBracketed || !_hasBlock ? Choose(column + 6) : Choose(column + 1));
                Comment();
            }

            _text.Append('\n');
        }
    }

    private void Comment() => _text.Append("# c").Append(_comments++).Append(" c").Append(Choose(4) == 0 ? " " : "");

    private void Blanks(int least, bool rare = false) => Indent(least + (Choose(rare ? 8 : 3) == 0 ? Choose(3) : 0));

    private void Indent(int columns) => _text.Append(' ', columns);

    private int Choose(int count) => choices[_choice++ % choices.Length] % count;
}
