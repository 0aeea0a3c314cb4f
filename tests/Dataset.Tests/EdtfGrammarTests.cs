namespace Dataset.Tests;

public class EdtfGrammarTests
{
    [Theory]
    [InlineData("2023-02-29", "February 2023 has 28 days")]
    [InlineData("1900-02-29", "February 1900 has 28 days")]
    [InlineData("2024-04-31", "April 2024 has 30 days")]
    [InlineData("2024-08-32", "August 2024 has 31 days")]
    [InlineData("2024-08-00", "day 00 does not exist")]
    [InlineData("2024-13", "month 13 does not exist")]
    [InlineData("2024-00-10", "month 00 does not exist")]
    [InlineData("2024-42", "month 42 does not exist")]
    [InlineData("2001-21-05", "a season (21) has no day")]
    [InlineData("2024-08-13/2024-08-12", "the interval ends before it starts")]
    [InlineData("2005/2004-02", "the interval ends before it starts")]
    [InlineData("0014/-0044", "the interval ends before it starts")]
    [InlineData("2024-08-13/2024-02-30", "February 2024 has 29 days")]
    [InlineData("-0000", "the year 0 is written 0000")]
    [InlineData("1985-04-12T24:00:00", "the time '24:00:00' does not exist: hours end at 23, minutes and seconds at 59")]
    [InlineData("1985-04-12T23:60:00Z", "the time '23:60:00Z' does not exist: hours end at 23, minutes and seconds at 59")]
    public void WhatDoesNotExist_IsSaid(string text, string reason) => AssertReason(text, reason);

    [Theory]
    [InlineData("13.08.2024")]
    [InlineData("2024-8-13")]
    [InlineData("20240813")]
    [InlineData("2024/08/13", "an interval has one '/' between two dates")]
    [InlineData("August 2024")]
    [InlineData("September 2024")]
    [InlineData("85")]
    [InlineData("2024-08-13 ")]
    [InlineData(" 2024")]
    [InlineData("2024-")]
    [InlineData("2024-08-13-01")]
    [InlineData("+2024")]
    [InlineData("--2024")]
    [InlineData("?")]
    [InlineData("Y", "'Y' stands before a year of five digits or more; write a shorter one without it, in four digits")]
    [InlineData("T")]
    [InlineData("Yesterday")]
    [InlineData("٢٠٢٤")]
    [InlineData("2024-08T10:00:00")]
    [InlineData("", "the date is missing")]
    [InlineData("201x", "an unspecified digit is written with a capital 'X'")]
    [InlineData("1984?~", "'?' and '~' together are written '%'")]
    [InlineData("Y1985", "'Y' stands before a year of five digits or more; write a shorter one without it, in four digits")]
    [InlineData("Y01985", "'Y' stands before a year of five digits or more; write a shorter one without it, in four digits")]
    [InlineData("Y1700000020000000", "a year of more than 15 digits is not supported")]
    [InlineData("1985-04-12T23:20", "the time '23:20' is not written as hh:mm:ss")]
    [InlineData("1985-04-12T232030", "the time '232030' is not written as hh:mm:ss")]
    [InlineData("1985-04-12T23:20:30 CET", "' CET' is no time zone: write Z, +02 or +02:00")]
    [InlineData("1985-04-12T23:20:30+15", "'+15' is no time zone: write Z, +02 or +02:00")]
    [InlineData("1985-04-12T23:20:30Z?", "a date with a time has no '?', '~' or '%'")]
    [InlineData("1985-04-XXT23:20:30Z", "a date with a time has no 'X'")]
    [InlineData("1985-04-12T23:20:30/1986", "an interval has no time of day")]
    [InlineData("../..", "an interval needs a date before or after its '/'")]
    [InlineData("/", "an interval needs a date before or after its '/'")]
    [InlineData("unknown/1985")]
    public void WhatIsWrittenOtherwise_IsSaid(string text, string? reason = null)
    {
        string part = text.Split('/')[0];
        AssertReason(text, reason ?? $"'{part}' is not written as YYYY-MM-DD, YYYY-MM or YYYY");
    }

    // The examples that the specification gives for level 2.
    [Theory]
    [InlineData("Y-17E7", "an exponent")]
    [InlineData("Y17101E3S3", "an exponent")]
    [InlineData("1950S2", "a number of significant digits")]
    [InlineData("Y171010000S3", "a number of significant digits")]
    [InlineData("2001-34", "the season or quarter 34")]
    [InlineData("2001-25", "the season or quarter 25")]
    [InlineData("[1667,1668,1670..1672]", "a set of dates")]
    [InlineData("[..1760-12-03]", "a set of dates")]
    [InlineData("{1960,1961-12}", "a set of dates")]
    [InlineData("2004-06~-11", "'~' before the end of the date")]
    [InlineData("2004?-06-11", "'?' before the end of the date")]
    [InlineData("?2004-06-~11", "'?' before the end of the date")]
    [InlineData("2004-%06-11", "'%' before the end of the date")]
    [InlineData("156X-12-25", "an 'X' elsewhere than in the last one or two digits of a year, in a whole month, or in a whole day")]
    [InlineData("XXXX-12-XX", "an 'X' elsewhere than in the last one or two digits of a year, in a whole month, or in a whole day")]
    [InlineData("1XXX-XX", "an 'X' elsewhere than in the last one or two digits of a year, in a whole month, or in a whole day")]
    [InlineData("1984-1X", "an 'X' elsewhere than in the last one or two digits of a year, in a whole month, or in a whole day")]
    [InlineData("1984-XX-12", "an 'X' elsewhere than in the last one or two digits of a year, in a whole month, or in a whole day")]
    [InlineData("1X85", "an 'X' elsewhere than in the last one or two digits of a year, in a whole month, or in a whole day")]
    [InlineData("XXXX", "an 'X' elsewhere than in the last one or two digits of a year, in a whole month, or in a whole day")]
    [InlineData("2004-06-~01/2004-06-~20", "'~' before the end of the date")]
    [InlineData("2004-06-XX/2004-07-03", "an 'X' inside an interval")]
    public void Level2_IsRefused(string text, string what) => AssertReason(text, what + " belongs to level 2 of EDTF, which is not supported");

    private static void AssertReason(string text, string expected)
    {
        Assert.False(EdtfGrammar.TryParse(text, out EdtfParts parts, out string reason));
        Assert.Equal(expected, reason);
        Assert.Equal(default, parts);
    }
}
