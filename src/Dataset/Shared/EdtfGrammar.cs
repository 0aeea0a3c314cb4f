namespace Dataset;

/// <summary>
/// The grammar of EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/), levels 0 and 1: a date, a date with a time,
/// or an interval of two dates.
/// </summary>
internal static class EdtfGrammar
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, without anything around it.</param>
    /// <param name="parts">What it says; the default when it is no date.</param>
    /// <param name="reason">Why it is no date, in words that follow a colon; empty when it is one.</param>
    public static bool TryParse(string text, out EdtfParts parts, out string reason)
    {
        int slash = text.IndexOf('/');
        string? fault = slash < 0
            ? EdtfDateGrammar.Read(text.AsSpan(), out parts)
            : ReadInterval(text, slash, out parts);
        if (fault is not null)
        {
            parts = default;
        }

        reason = fault ?? "";
        return fault is null;
    }

    private static string? ReadInterval(string text, int slash, out EdtfParts parts)
    {
        parts = default;
        ReadOnlySpan<char> first = text.AsSpan(0, slash);
        ReadOnlySpan<char> second = text.AsSpan(slash + 1);
        if (second.IndexOf('/') >= 0)
        {
            return "an interval has one '/' between two dates";
        }

        bool noStart = IsAbsent(first);
        bool noEnd = IsAbsent(second);
        if (noStart && noEnd)
        {
            return "an interval needs a date before or after its '/'";
        }

        EdtfParts start = default;
        EdtfParts end = default;
        string? fault = noStart ? null : ReadEnd(first, out start);
        fault ??= noEnd ? null : ReadEnd(second, out end);
        if (fault is not null)
        {
            return fault;
        }

        if (!noStart && !noEnd && end.Latest < start.Earliest)
        {
            return "the interval ends before it starts";
        }

        EdtfTraits traits = start.Traits | end.Traits | EdtfTraits.Interval;
        traits |= noStart && first.Length > 0 ? EdtfTraits.OpenStart : EdtfTraits.None;
        traits |= noEnd && second.Length > 0 ? EdtfTraits.OpenEnd : EdtfTraits.None;
        parts = new EdtfParts(
            noStart ? EdtfParts.NoStart : start.Earliest,
            noEnd ? EdtfParts.NoEnd : end.Latest,
            start.Unit > end.Unit ? start.Unit : end.Unit,
            traits);
        return null;
    }

    // Nothing stands for an unknown end, two dots for one that is open.
    private static bool IsAbsent(ReadOnlySpan<char> end) => end.Length == 0 || (end.Length == 2 && end[0] == '.' && end[1] == '.');

    private static string? ReadEnd(ReadOnlySpan<char> text, out EdtfParts parts)
    {
        string? fault = EdtfDateGrammar.Read(text, out parts);
        if (fault is not null)
        {
            return fault;
        }

        if (parts.Unit == EdtfUnit.Second)
        {
            return "an interval has no time of day";
        }

        return parts.Has(EdtfTraits.Unspecified) ? EdtfDateGrammar.Level2("an 'X' inside an interval") : null;
    }
}
