using System.Globalization;
using System.Numerics;

namespace Dataset.Schema.Facts;

/// <summary>Numbers of YAML's core schema in the one form that the image and exports have.</summary>
internal static class NumberText
{
    /// <summary>A whole number of 64 bits in decimal digits, or null when it is out of their range.</summary>
    /// <param name="text">An integer of the core schema: decimal, <c>0x</c> or <c>0o</c>.</param>
    public static string? Integer(string text)
    {
        BigInteger number = BigInteger.Zero;
        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
        {
            int radix = text[1] == 'x' ? 16 : 8;
            foreach (char digit in text.Skip(2))
            {
                number = (number * radix) + int.Parse(digit.ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            }
        }
        else
        {
            number = BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }

        return number >= long.MinValue && number <= long.MaxValue ? number.ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A decimal number, or null when it has too many digits or is not finite.</summary>
    /// <param name="text">A number of the core schema.</param>
    public static string? Decimal(string text) =>
        decimal.TryParse(Digits(text), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>A binary floating-point number, in the shortest text that reads back as the same number.</summary>
    /// <param name="text">A number of the core schema.</param>
    public static string Float(string text)
    {
        string bare = text.TrimStart('+', '-').ToLowerInvariant();
        double number = bare switch
        {
            ".inf" => double.PositiveInfinity,
            ".nan" => double.NaN,
            _ => double.Parse(Digits(text), NumberStyles.Float, CultureInfo.InvariantCulture),
        };
        return (bare == ".inf" && text[0] == '-' ? -number : number).ToString("R", CultureInfo.InvariantCulture);
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

    private static string Digits(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal) ? Integer(text) ?? text : text;
}
