using System.Globalization;

namespace Dataset.Site.Tests;

/// <summary>The language of the machine changes no page.</summary>
public sealed class CultureTests
{
    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void CultureThatWritesNumbersAndDatesInAnotherWay_GivesTheSameBytes(string name)
    {
        RenderedSite usual = new(Catalogs.Get(name));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = MakeStrange();
            Assert.Equal("1~234!5", 1234.5.ToString("N1", CultureInfo.CurrentCulture)); // It is one.
            RenderedSite strange = new(Catalogs.Get(name));

            Assert.All(usual.Paths, path => Assert.True(usual.Bytes(path).AsSpan().SequenceEqual(strange.Bytes(path)), path));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo MakeStrange()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "!";
        culture.NumberFormat.NumberGroupSeparator = "~";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.DateSeparator = "_";
        culture.DateTimeFormat.TimeSeparator = ";";
        culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.MonthGenitiveNames = [.. Enumerable.Range(1, 13).Select(n => n == 13 ? "" : $"month{n}")];
        culture.DateTimeFormat.ShortDatePattern = "dd_MM_yy";
        return culture;
    }
}
