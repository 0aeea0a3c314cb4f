namespace Dataset;

/// <summary>A hash of a text that is the same on every machine and in every run; the image's id table is built and read with it.</summary>
internal static class StableHash
{
    /// <summary>The hash of a text: FNV-1a over pairs of UTF-16 units, with a final mix of the low bits.</summary>
    /// <param name="text">The text.</param>
    public static uint Compute(ReadOnlySpan<char> text)
    {
        const uint Prime = 16777619;
        uint hash = unchecked(2166136261u ^ (uint)text.Length);
        int i = 0;
        for (; i + 1 < text.Length; i += 2)
        {
            hash = unchecked((hash ^ (text[i] | ((uint)text[i + 1] << 16))) * Prime);
            hash ^= hash >> 15;
        }

        if (i < text.Length)
        {
            hash = unchecked((hash ^ text[i]) * Prime);
        }

        return hash ^ (hash >> 13);
    }
}
