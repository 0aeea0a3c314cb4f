namespace Dataset;

/// <summary>The part of the EDTF grammar behind the <c>T</c>: <c>hh:mm:ss</c>, then nothing, <c>Z</c>, <c>+hh</c> or <c>+hh:mm</c>.</summary>
internal static class EdtfTimeGrammar
{
    public static string? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[2] != ':' || text[5] != ':'
            || !TryReadPair(text, 0, out int hour) || !TryReadPair(text, 3, out int minute) || !TryReadPair(text, 6, out int second))
        {
            return $"the time '{text.ToString()}' is not written as hh:mm:ss";
        }

        if (hour > 23 || minute > 59 || second > 59)
        {
            return $"the time '{text.ToString()}' does not exist: hours end at 23, minutes and seconds at 59";
        }

        return IsOffset(text.Slice(8)) ? null : $"'{text.Slice(8).ToString()}' is no time zone: write Z, +02 or +02:00";
    }

    private static bool IsOffset(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || (text.Length == 1 && text[0] == 'Z'))
        {
            return true;
        }

        // No clock on earth is more than 14 hours from UTC.
        int minutes = 0;
        return text[0] is '+' or '-'
            && (text.Length == 3 || (text.Length == 6 && text[3] == ':' && TryReadPair(text, 4, out minutes)))
            && TryReadPair(text, 1, out int hours)
            && minutes <= 59
            && (hours * 60) + minutes <= 14 * 60;
    }

    private static bool TryReadPair(ReadOnlySpan<char> text, int index, out int value)
    {
        value = 0;
        if (index + 2 > text.Length || text[index] is < '0' or > '9' || text[index + 1] is < '0' or > '9')
        {
            return false;
        }

        value = ((text[index] - '0') * 10) + (text[index + 1] - '0');
        return true;
    }
}
