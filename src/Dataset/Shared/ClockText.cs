using System.Globalization;

namespace Dataset;

/// <summary>A time of day of XML Schema in its two parts: the clock, and how far it is ahead of UTC.</summary>
internal static class ClockText
{
    private const int OffsetLength = 6;

    /// <summary>Parts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clock">What stands before the offset; the caller reads it.</param>
    /// <param name="offset">The offset, or null when there is none.</param>
    /// <returns>Whether the offset, if any, is well formed, and the clock does not end with a point.</returns>
    public static bool TrySplit(string text, out string clock, out TimeSpan? offset)
    {
        clock = text;
        offset = null;
        if (text.Length > 0 && text[text.Length - 1] == 'Z')
        {
            clock = text.Substring(0, text.Length - 1);
            offset = TimeSpan.Zero;
        }
        else if (text.Length > OffsetLength && text[text.Length - OffsetLength] is '+' or '-')
        {
            clock = text.Substring(0, text.Length - OffsetLength);
            if (!TimeSpan.TryParseExact(text.Substring(clock.Length + 1), @"hh\:mm", CultureInfo.InvariantCulture, out TimeSpan ahead))
            {
                return false;
            }

            offset = text[clock.Length] == '-' ? -ahead : ahead;
        }

        return clock.Length > 0 && clock[clock.Length - 1] != '.';
    }
}
