using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dataset;

/// <summary>A time of day as XML Schema has it (<c>xsd:time</c>): <c>09:00:00</c>, with an offset from UTC where the source tells it, as in <c>09:00:00+02:00</c>.</summary>
/// <param name="Time">The time on the clock.</param>
/// <param name="Offset">How far the clock is ahead of UTC; null when the source does not tell.</param>
public readonly record struct TimeOfDay(TimeOnly Time, TimeSpan? Offset = null) : IParsable<TimeOfDay>
{
    private const string Format = "HH:mm:ss.FFFFFFF";

    /// <summary>Reads a time of day.</summary>
    /// <param name="s">The text: hours, minutes and seconds, perhaps with a fraction and with <c>Z</c> or an offset.</param>
    /// <param name="provider">Is not used; the form is the same everywhere.</param>
    /// <exception cref="FormatException">The text is no time of day.</exception>
    public static TimeOfDay Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out TimeOfDay result) ? result : throw new FormatException($"'{s}' is no time of day. Write hh:mm:ss, perhaps with Z or an offset such as +02:00.");

    /// <summary>Reads a time of day.</summary>
    /// <param name="s">The text: hours, minutes and seconds, perhaps with a fraction and with <c>Z</c> or an offset.</param>
    /// <exception cref="FormatException">The text is no time of day.</exception>
    public static TimeOfDay Parse(string s) => Parse(s, null);

    /// <summary>Reads a time of day, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Is not used; the form is the same everywhere.</param>
    /// <param name="result">The time.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimeOfDay result)
    {
        result = default;
        if (s is null
            || !ClockText.TrySplit(s, out string clock, out TimeSpan? offset)
            || !TimeOnly.TryParseExact(clock, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return false;
        }

        result = new TimeOfDay(time, offset);
        return true;
    }

    /// <summary>The text, with a fraction of a second only where there is one.</summary>
    public override string ToString()
    {
        string text = Time.ToString(Format, CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => text,
            { Ticks: 0 } => text + "Z",
            { } offset => text + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        };
    }
}
