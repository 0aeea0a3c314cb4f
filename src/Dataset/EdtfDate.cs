using System.Diagnostics.CodeAnalysis;

namespace Dataset;

/// <summary>
/// A date that is no more precise than its source: Extended Date/Time Format (ISO 8601-2), levels 0 and 1, as
/// https://www.loc.gov/standards/datetime/ has it. It is a day, month, season, year, decade or century, perhaps with a time or
/// a qualifier, or an interval of two of them. The calendar is the Gregorian one, also before 1582, with a year 0.
/// </summary>
/// <remarks>
/// Two dates are equal when their texts are. They are ordered by their earliest day, then by their latest day, then by
/// their text (ordinal); an open or unknown start comes before every day, an open or unknown end after every day. A time
/// of day and its zone do not move a date to another day. The default value has the empty text and comes first.
/// </remarks>
public readonly struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, ISpanParsable<EdtfDate>
{
    private readonly string? _text;
    private readonly EdtfParts _parts;

    private EdtfDate(string text, EdtfParts parts)
    {
        _text = text;
        _parts = parts;
    }

    /// <summary>The date as written: <c>1948-05~</c>.</summary>
    public string Text => _text ?? "";

    /// <summary>
    /// The first day that the date may mean. Null when the start is open or unknown, or before 0001-01-01 or after 9999-12-31.
    /// A season is three months as meteorology has them north of the equator: spring is March to May.
    /// </summary>
    public DateOnly? Earliest => ToDateOnly(_parts.Earliest);

    /// <summary>
    /// The last day that the date may mean. Null when the end is open or unknown, or before 0001-01-01 or after 9999-12-31.
    /// A season is three months as meteorology has them north of the equator: winter ends in February of the next year.
    /// </summary>
    public DateOnly? Latest => ToDateOnly(_parts.Latest);

    /// <summary>The smallest part that is told; of an interval the coarser one of its ends.</summary>
    public EdtfPrecision Precision => (EdtfPrecision)_parts.Unit;

    /// <summary>Whether the date, or an end of the interval, is approximate: marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => _parts.Has(EdtfTraits.Approximate);

    /// <summary>Whether the date, or an end of the interval, is uncertain: marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => _parts.Has(EdtfTraits.Uncertain);

    /// <summary>Whether it is an interval: <c>1993-08/1993-09</c>.</summary>
    public bool IsInterval => _parts.Has(EdtfTraits.Interval);

    /// <summary>Whether it is an interval without a beginning: <c>../1985</c>. An unknown start (<c>/1985</c>) is not open.</summary>
    public bool HasOpenStart => _parts.Has(EdtfTraits.OpenStart);

    /// <summary>Whether it is an interval without an end, such as one that goes on: <c>1985/..</c>. An unknown end (<c>1985/</c>) is not open.</summary>
    public bool HasOpenEnd => _parts.Has(EdtfTraits.OpenEnd);

    /// <summary>The first date of an interval; null when it is open or unknown, or when this is no interval.</summary>
    public EdtfDate? Start => IsInterval ? FindEnd(0, Text.IndexOf('/', StringComparison.Ordinal)) : null;

    /// <summary>The second date of an interval; null when it is open or unknown, or when this is no interval.</summary>
    public EdtfDate? End => IsInterval ? FindEnd(Text.IndexOf('/', StringComparison.Ordinal) + 1, Text.Length) : null;

    private long SortKey => _parts.Unit == EdtfUnit.None ? EdtfParts.NoStart : _parts.Earliest;

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, without anything around it: <c>2024-08-13</c>.</param>
    /// <exception cref="FormatException">The text is no date of level 0 or 1, or a day that does not exist; the message says why.</exception>
    public static EdtfDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfGrammar.TryParse(text, out EdtfParts parts, out string reason)
            ? new EdtfDate(text, parts)
            : throw new FormatException($"'{text}' is no EDTF date: {reason}.");
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the format knows no cultures.</param>
    public static EdtfDate Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the format knows no cultures.</param>
    public static EdtfDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <summary>Reads a date, or says that the text is none.</summary>
    /// <param name="text">The text, without anything around it.</param>
    /// <param name="date">The date; the default when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date)
    {
        date = default;
        if (text is null || !EdtfGrammar.TryParse(text, out EdtfParts parts, out _))
        {
            return false;
        }

        date = new EdtfDate(text, parts);
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, out EdtfDate)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the format knows no cultures.</param>
    /// <param name="result">The date; the default when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out EdtfDate)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the format knows no cultures.</param>
    /// <param name="result">The date; the default when the text is none.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s.ToString(), out result);

    /// <summary>Whether two dates are written alike.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Whether the first date comes before the second one.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first date comes after the second one.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first date does not come after the second one.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first date does not come before the second one.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by earliest day, then latest day, then text; see the remarks of the type.</summary>
    /// <param name="other">The other date.</param>
    public int CompareTo(EdtfDate other)
    {
        int order = SortKey.CompareTo(other.SortKey);
        order = order != 0 ? order : _parts.Latest.CompareTo(other._parts.Latest);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The date as written.</summary>
    public override string ToString() => Text;

    private static DateOnly? ToDateOnly(long day) => EdtfCalendar.YearOf(day) is long year and >= 1 and <= 9999
        ? new DateOnly((int)year, EdtfCalendar.MonthOf(day), EdtfCalendar.DayOf(day))
        : null;

    private EdtfDate? FindEnd(int from, int to) => TryParse(Text[from..to], out EdtfDate date) ? date : null;
}
