using System.Globalization;
using System.Numerics;

namespace Dataset.Schema.Facts;

/// <summary>Numbers of YAML's core schema in the one form that the image and exports have.</summary>
internal static class NumberText
{
    private const int MaxDecimalDigits = 28;
    private const int MaxShortDigits = 18;

    /// <summary>A whole number of 64 bits in decimal digits, or null when it is out of their range.</summary>
    /// <param name="text">An integer of the core schema: decimal, <c>0x</c> or <c>0o</c>.</param>
    public static string? Integer(string text) =>
        IsShort(text) ? text
        : Whole(text) is { } number && number >= long.MinValue && number <= long.MaxValue ? number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>A decimal number, or null when it has too many digits or is not finite.</summary>
    /// <param name="text">A number of the core schema.</param>
    public static string? Decimal(string text) => Exact(text)?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal number with every digit that was written, or null when it has too many or is not finite.</summary>
    /// <param name="text">A number of the core schema.</param>
    public static decimal? Exact(string text)
    {
        string digits = Digits(text);
        return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && IsExact(digits) ? number : null;
    }

    /// <summary>A binary floating-point number, in the shortest text that reads back as the same number; null when it is too large.</summary>
    /// <param name="text">A number of the core schema.</param>
    public static string? Float(string text)
    {
        string bare = text.TrimStart('+', '-').ToLowerInvariant();
        if (bare is ".inf" or ".nan")
        {
            double special = bare == ".nan" ? double.NaN : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            return special.ToString("R", CultureInfo.InvariantCulture);
        }

        return double.TryParse(Digits(text), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>A number as JSON, with every digit that was written; null when JSON has no such number.</summary>
    /// <param name="text">A number of the core schema.</param>
    public static string? Json(string text)
    {
        if (Whole(text) is { } whole)
        {
            return whole.ToString(CultureInfo.InvariantCulture);
        }

        return Float(text) is { } number && char.IsDigit(number[number.Length - 1]) ? number : null;
    }

    /// <summary>Whether a number lies within bounds, both included.</summary>
    /// <param name="text">A number in the form of this class.</param>
    /// <param name="minimum">The least number, or null.</param>
    /// <param name="maximum">The greatest number, or null.</param>
    public static bool IsWithin(string text, decimal? minimum, decimal? maximum)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact))
        {
            return !(exact < minimum) && !(exact > maximum);
        }

        double number = double.Parse(text, CultureInfo.InvariantCulture);
        return !double.IsNaN(number) && !(number < (double?)minimum) && !(number > (double?)maximum);
    }

    /// <summary>Whether a whole number is written as it always is, and has too few digits to be out of range.</summary>
    private static bool IsShort(string text)
    {
        if (text.Length is 0 or > MaxShortDigits || (text[0] == '0' && text.Length > 1))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a decimal holds every digit: parsing rounds those that it has no room for.</summary>
    private static bool IsExact(string digits)
    {
        string mantissa = digits.Split('e', 'E')[0].TrimStart('+', '-');
        int point = mantissa.IndexOf('.');
        int exponent = digits.IndexOfAny(['e', 'E']) is var e and >= 0
            && int.TryParse(digits.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int written) ? written : 0;
        string significant = mantissa.Replace(".", "").TrimStart('0');
        string trimmed = significant.TrimEnd('0');
        int fraction = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent - (significant.Length - trimmed.Length);
        return trimmed.Length <= MaxDecimalDigits && fraction <= MaxDecimalDigits || trimmed.Length == 0;
    }

    private static BigInteger? Whole(string text)
    {
        int radix = text.StartsWith("0x", StringComparison.Ordinal) ? 16 : text.StartsWith("0o", StringComparison.Ordinal) ? 8 : 10;
        if (radix == 10)
        {
            return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger number) ? number : null;
        }

        BigInteger sum = BigInteger.Zero;
        foreach (char digit in text.Skip(2))
        {
            sum = (sum * radix) + int.Parse(digit.ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return sum;
    }

    private static string Digits(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal)
            ? Whole(text)?.ToString(CultureInfo.InvariantCulture) ?? text
            : text;
}
