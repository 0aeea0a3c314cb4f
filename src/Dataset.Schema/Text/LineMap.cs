namespace Dataset.Schema;

/// <summary>Turns offsets into lines and columns. A line ends at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    /// <summary>Reads the lines of a text.</summary>
    /// <param name="text">The text of the file.</param>
    public LineMap(string text)
    {
        _length = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The place of an offset; an offset outside the text is clamped to it.</summary>
    /// <param name="offset">The offset, from 0.</param>
    public LinePosition this[int offset]
    {
        get
        {
            int clamped = Math.Max(0, Math.Min(offset, _length));
            int found = _starts.BinarySearch(clamped);
            int line = found >= 0 ? found : ~found - 1;
            return new LinePosition(line, clamped - _starts[line]);
        }
    }
}
