using System.Globalization;

namespace Dataset;

/// <summary>The part of the EDTF grammar that reads <c>[-]YYYY[-MM[-DD]]</c> with seasons and unspecified digits.</summary>
internal static class EdtfCalendarGrammar
{
    private const int Unspecified = -1;

    private const string OtherUnspecified =
        "an 'X' elsewhere than in the last one or two digits of a year, in a whole month, or in a whole day";

    /// <summary>Reads a date without qualifier and time.</summary>
    /// <param name="text">The date as written, for the reason.</param>
    /// <param name="body">The part of it to read.</param>
    /// <param name="parts">What it says.</param>
    public static string? Read(ReadOnlySpan<char> text, ReadOnlySpan<char> body, out EdtfParts parts)
    {
        parts = default;
        bool isNegative = body.Length > 0 && body[0] == '-';
        ReadOnlySpan<char> date = isNegative ? body.Slice(1) : body;
        if (date.Length > 5 && date[4] == 'S' && IsDigits(date.Slice(0, 4)) && IsDigits(date.Slice(5)))
        {
            return EdtfDateGrammar.Level2("a number of significant digits");
        }

        if (date.Length is not (4 or 7 or 10) || (date.Length > 4 && date[4] != '-') || (date.Length > 7 && date[7] != '-'))
        {
            return EdtfDateGrammar.NotADate(text);
        }

        for (int i = 0; i < date.Length; i++)
        {
            if (i is not (4 or 7) && date[i] is not ((>= '0' and <= '9') or 'X'))
            {
                return date[i] == 'x' ? "an unspecified digit is written with a capital 'X'" : EdtfDateGrammar.NotADate(text);
            }
        }

        ReadOnlySpan<char> year = date.Slice(0, 4);
        if (isNegative && year.SequenceEqual("0000".AsSpan()))
        {
            return "the year 0 is written 0000";
        }

        int unknown = year[3] != 'X' ? 0 : year[2] != 'X' ? 1 : 2;
        if (year.IndexOf('X') is int first and >= 0 && (first != 4 - unknown || date.Length > 4))
        {
            return EdtfDateGrammar.Level2(OtherUnspecified);
        }

        return date.Length == 4
            ? ReadYear(year, unknown, isNegative, out parts)
            : ReadMonth(date, NumberOf(year) * (isNegative ? -1 : 1), out parts);
    }

    private static string? ReadYear(ReadOnlySpan<char> digits, int unknown, bool isNegative, out EdtfParts parts)
    {
        int low = NumberOf(digits);
        int high = low + (unknown switch { 0 => 0, 1 => 9, _ => 99 });
        EdtfUnit unit = unknown switch { 0 => EdtfUnit.Year, 1 => EdtfUnit.Decade, _ => EdtfUnit.Century };
        parts = new EdtfParts(
            EdtfCalendar.Day(isNegative ? -high : low, 1, 1),
            EdtfCalendar.Day(isNegative ? -low : high, 12, 31),
            unit,
            unknown == 0 ? EdtfTraits.None : EdtfTraits.Unspecified);
        return null;
    }

    private static string? ReadMonth(ReadOnlySpan<char> date, int year, out EdtfParts parts)
    {
        parts = default;
        if (!TryReadPair(date.Slice(5, 2), out int month) || !TryReadPair(date.Length == 7 ? "XX".AsSpan() : date.Slice(8), out int day)
            || (month == Unspecified && day != Unspecified))
        {
            return EdtfDateGrammar.Level2(OtherUnspecified);
        }

        if (month is >= 25 and <= 41)
        {
            return EdtfDateGrammar.Level2($"the season or quarter {date.Slice(5).ToString()}");
        }

        if (month is >= 21 and <= 24)
        {
            return date.Length == 7 ? ReadSeason(year, month, out parts) : $"a season ({date.Slice(5, 2).ToString()}) has no day";
        }

        if (month is not Unspecified and not (>= 1 and <= 12))
        {
            return $"month {date.Slice(5, 2).ToString()} does not exist";
        }

        EdtfTraits traits = date.IndexOf('X') < 0 ? EdtfTraits.None : EdtfTraits.Unspecified;
        if (month == Unspecified)
        {
            parts = new EdtfParts(EdtfCalendar.Day(year, 1, 1), EdtfCalendar.Day(year, 12, 31), EdtfUnit.Year, traits);
            return null;
        }

        int days = EdtfCalendar.DaysIn(year, month);
        if (day == Unspecified)
        {
            parts = new EdtfParts(EdtfCalendar.Day(year, month, 1), EdtfCalendar.Day(year, month, days), EdtfUnit.Month, traits);
            return null;
        }

        if (day == 0)
        {
            return "day 00 does not exist";
        }

        if (day > days)
        {
            return $"{EdtfCalendar.NameOf(month)} {date.Slice(0, 4).ToString()} has {days.ToString(CultureInfo.InvariantCulture)} days";
        }

        long number = EdtfCalendar.Day(year, month, day);
        parts = new EdtfParts(number, number, EdtfUnit.Day, traits);
        return null;
    }

    // EDTF leaves open what a season is. The months are those of meteorology north of the equator; winter begins in December.
    private static string? ReadSeason(int year, int season, out EdtfParts parts)
    {
        int firstMonth = ((season - 21) * 3) + 3;
        int lastYear = season == 24 ? year + 1 : year;
        int lastMonth = season == 24 ? 2 : firstMonth + 2;
        parts = new EdtfParts(
            EdtfCalendar.Day(year, firstMonth, 1),
            EdtfCalendar.Day(lastYear, lastMonth, EdtfCalendar.DaysIn(lastYear, lastMonth)),
            EdtfUnit.Season,
            EdtfTraits.None);
        return null;
    }

    private static bool TryReadPair(ReadOnlySpan<char> pair, out int value)
    {
        value = pair[0] == 'X' ? Unspecified : NumberOf(pair);
        return (pair[0] == 'X') == (pair[1] == 'X');
    }

    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + (digit == 'X' ? 0 : digit - '0');
        }

        return number;
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
