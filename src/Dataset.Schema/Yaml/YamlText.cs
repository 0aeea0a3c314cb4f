namespace Dataset.Schema.Yaml;

/// <summary>The text of a file with every character replaced that YAML or we do not allow, offset for offset.</summary>
/// <param name="Text">The text for the parser, as long as the original.</param>
/// <param name="Start">Where the document begins: behind a byte order mark, or behind the document before it.</param>
/// <param name="End">Where the document ends.</param>
/// <param name="Damage">Where characters were replaced, ascending. Their issues are reported; nothing more is said of what they spoil.</param>
/// <param name="TabIndents">Where a tab indents something, ascending: it spoils the entry of the root, unless it lies inside a scalar.</param>
/// <param name="Tabs">The issues of tabs, by their place in the order of adding, each with where its line begins.</param>
/// <param name="OddIndents">Where a line begins with a character that looks like a space and is none, ascending; it ends at the first character that does not.</param>
/// <param name="SecondDocument">Where a second document begins, or past the end; its keys may repeat those of the first.</param>
internal sealed record YamlText(string Text, int Start, int End, List<int> Damage, List<int> TabIndents, List<(int Issue, int Line)> Tabs, List<SourceSpan> OddIndents, int SecondDocument)
{
    /// <summary>What stands for a character that is not allowed.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>The text of a stretch by itself, in which nothing was replaced.</summary>
    public static YamlText Of(string text) => new(text, 0, text.Length, [], [], [], [], int.MaxValue);

    /// <summary>The text with a value that cannot be read, so that what is around it can.</summary>
    /// <param name="value">Where the value is.</param>
    public YamlText Without(SourceSpan value)
    {
        char[] text = Text.ToCharArray();
        for (int i = value.Start; i < value.End; i++)
        {
            text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
        }

        text[value.Start] = Replacement;
        return this with { Text = new string(text), Damage = [.. Damage.Append(value.Start).OrderBy(at => at)] };
    }

    /// <summary>Whether a character was replaced in that stretch.</summary>
    public bool IsDamaged(int from, int to)
    {
        if (Damage.Count == 0)
        {
            return false;
        }

        int index = Damage.BinarySearch(from);
        index = index < 0 ? ~index : index;
        return index < Damage.Count && Damage[index] < to;
    }
}
