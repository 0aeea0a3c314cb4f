namespace Dataset.Schema.Yaml;

/// <summary>The text of a file with every character replaced that YAML or we do not allow, offset for offset.</summary>
/// <param name="Text">The text for the parser, as long as the original.</param>
/// <param name="Start">Where the document begins: behind a byte order mark, or behind the document before it.</param>
/// <param name="End">Where the document ends.</param>
/// <param name="Damage">Where characters were replaced, ascending. Their issues are reported; nothing more is said of what they spoil.</param>
/// <param name="TabIndents">Where a tab indents something, ascending: it spoils the entry of the root, unless it lies inside a scalar.</param>
/// <param name="SecondDocument">Where a second document begins, or past the end; its keys may repeat those of the first.</param>
internal sealed record YamlText(string Text, int Start, int End, List<int> Damage, List<int> TabIndents, int SecondDocument)
{
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
