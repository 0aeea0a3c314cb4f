namespace Dataset.Schema;

/// <summary>A stretch of a file's text.</summary>
/// <param name="Start">The offset of the first character, from 0.</param>
/// <param name="Length">The number of characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from an offset to another.</summary>
    /// <param name="start">The offset of the first character.</param>
    /// <param name="end">The offset behind the last one.</param>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);
}
