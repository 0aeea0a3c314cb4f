namespace Dataset;

/// <summary>The part of the EDTF grammar that reads one date, which may carry a time or a qualifier. Faults are reasons in words.</summary>
internal static class EdtfDateGrammar
{
    private const int MaxYearDigits = 15;

    public static string? Read(ReadOnlySpan<char> text, out EdtfParts parts)
    {
        parts = default;
        if (text.Length == 0)
        {
            return "the date is missing";
        }

        if (text[0] is '[' or '{')
        {
            return Level2("a set of dates");
        }

        ReadOnlySpan<char> body = text;
        EdtfTraits traits = QualifierOf(text[text.Length - 1]);
        if (traits != EdtfTraits.None)
        {
            body = text.Slice(0, text.Length - 1);
        }

        for (int i = 0; i < body.Length; i++)
        {
            if (QualifierOf(body[i]) != EdtfTraits.None)
            {
                return i == body.Length - 1
                    ? "'?' and '~' together are written '%'"
                    : Level2($"'{body[i]}' before the end of the date");
            }
        }

        string? fault;
        int time = body.IndexOf('T');
        if (body.Length > 0 && body[0] == 'Y')
        {
            fault = ReadLongYear(text, body.Slice(1), out parts);
        }
        else if (time == 10)
        {
            fault = EdtfCalendarGrammar.Read(text, body.Slice(0, time), out parts) ?? EdtfTimeGrammar.Read(body.Slice(time + 1));
            fault ??= traits != EdtfTraits.None ? "a date with a time has no '?', '~' or '%'" : null;
            fault ??= parts.Has(EdtfTraits.Unspecified) ? "a date with a time has no 'X'" : null;
            parts = new EdtfParts(parts.Earliest, parts.Latest, EdtfUnit.Second, parts.Traits);
        }
        else
        {
            fault = EdtfCalendarGrammar.Read(text, body, out parts);
        }

        parts = parts.With(traits);
        return fault;
    }

    public static string Level2(string what) => what + " belongs to level 2 of EDTF, which is not supported";

    public static string NotADate(ReadOnlySpan<char> text) => $"'{text.ToString()}' is not written as YYYY-MM-DD, YYYY-MM or YYYY";

    private static EdtfTraits QualifierOf(char c) => c switch
    {
        '?' => EdtfTraits.Uncertain,
        '~' => EdtfTraits.Approximate,
        '%' => EdtfTraits.Uncertain | EdtfTraits.Approximate,
        _ => EdtfTraits.None,
    };

    private static string? ReadLongYear(ReadOnlySpan<char> text, ReadOnlySpan<char> body, out EdtfParts parts)
    {
        parts = default;
        bool isNegative = body.Length > 0 && body[0] == '-';
        ReadOnlySpan<char> digits = isNegative ? body.Slice(1) : body;
        long year = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            if (i > 0 && digits[i] is 'E' or 'S')
            {
                return Level2(digits[i] == 'E' ? "an exponent" : "a number of significant digits");
            }

            if (digits[i] is < '0' or > '9')
            {
                return NotADate(text);
            }

            if (i == MaxYearDigits)
            {
                return "a year of more than 15 digits is not supported";
            }

            year = (year * 10) + (digits[i] - '0');
        }

        if (digits.Length < 5 || digits[0] == '0')
        {
            return "'Y' stands before a year of five digits or more; write a shorter one without it, in four digits";
        }

        year = isNegative ? -year : year;
        parts = new EdtfParts(EdtfCalendar.Day(year, 1, 1), EdtfCalendar.Day(year, 12, 31), EdtfUnit.Year, EdtfTraits.None);
        return null;
    }
}
