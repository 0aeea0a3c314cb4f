namespace Dataset.Tests;

public class EdtfDateTests
{
    // The examples that the specification gives for level 0.
    [Theory]
    [InlineData("1985-04-12", EdtfPrecision.Day, "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", EdtfPrecision.Month, "1985-04-01", "1985-04-30")]
    [InlineData("1985", EdtfPrecision.Year, "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12T23:20:30", EdtfPrecision.Second, "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", EdtfPrecision.Second, "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", EdtfPrecision.Second, "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", EdtfPrecision.Second, "1985-04-12", "1985-04-12")]
    [InlineData("1964/2008", EdtfPrecision.Year, "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", EdtfPrecision.Month, "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", EdtfPrecision.Day, "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", EdtfPrecision.Month, "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", EdtfPrecision.Year, "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", EdtfPrecision.Year, "2005-01-01", "2006-02-28")]
    public void Level0_IsRead(string text, EdtfPrecision precision, string earliest, string latest) =>
        AssertRead(text, precision, earliest, latest);

    // The examples that the specification gives for level 1.
    [Theory]
    [InlineData("Y170000002", EdtfPrecision.Year, null, null)]
    [InlineData("Y-170000002", EdtfPrecision.Year, null, null)]
    [InlineData("2001-21", EdtfPrecision.Season, "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", EdtfPrecision.Season, "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", EdtfPrecision.Season, "2001-09-01", "2001-11-30")]
    [InlineData("2003-24", EdtfPrecision.Season, "2003-12-01", "2004-02-29")]
    [InlineData("1984?", EdtfPrecision.Year, "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", EdtfPrecision.Month, "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", EdtfPrecision.Day, "2004-06-11", "2004-06-11")]
    [InlineData("201X", EdtfPrecision.Decade, "2010-01-01", "2019-12-31")]
    [InlineData("20XX", EdtfPrecision.Century, "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", EdtfPrecision.Year, "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", EdtfPrecision.Month, "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", EdtfPrecision.Year, "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12/..", EdtfPrecision.Day, "1985-04-12", null)]
    [InlineData("1985-04/..", EdtfPrecision.Month, "1985-04-01", null)]
    [InlineData("1985/..", EdtfPrecision.Year, "1985-01-01", null)]
    [InlineData("../1985-04-12", EdtfPrecision.Day, null, "1985-04-12")]
    [InlineData("../1985-04", EdtfPrecision.Month, null, "1985-04-30")]
    [InlineData("../1985", EdtfPrecision.Year, null, "1985-12-31")]
    [InlineData("1985-04-12/", EdtfPrecision.Day, "1985-04-12", null)]
    [InlineData("1985-04/", EdtfPrecision.Month, "1985-04-01", null)]
    [InlineData("1985/", EdtfPrecision.Year, "1985-01-01", null)]
    [InlineData("/1985-04-12", EdtfPrecision.Day, null, "1985-04-12")]
    [InlineData("/1985-04", EdtfPrecision.Month, null, "1985-04-30")]
    [InlineData("/1985", EdtfPrecision.Year, null, "1985-12-31")]
    [InlineData("-1985", EdtfPrecision.Year, null, null)]
    public void Level1_IsRead(string text, EdtfPrecision precision, string? earliest, string? latest) =>
        AssertRead(text, precision, earliest, latest);

    [Theory]
    [InlineData("0000", EdtfPrecision.Year, null, null)]
    [InlineData("0001", EdtfPrecision.Year, "0001-01-01", "0001-12-31")]
    [InlineData("000X", EdtfPrecision.Decade, null, "0009-12-31")]
    [InlineData("9999-24", EdtfPrecision.Season, "9999-12-01", null)]
    [InlineData("-0001-02-28", EdtfPrecision.Day, null, null)]
    [InlineData("0000-02-29", EdtfPrecision.Day, null, null)]
    [InlineData("2024-02-29", EdtfPrecision.Day, "2024-02-29", "2024-02-29")]
    [InlineData("2000-02-29", EdtfPrecision.Day, "2000-02-29", "2000-02-29")]
    [InlineData("-012X~", EdtfPrecision.Decade, null, null)]
    [InlineData("1948-05~/1949-07?", EdtfPrecision.Month, "1948-05-01", "1949-07-31")]
    [InlineData("2004-06-11/2004", EdtfPrecision.Year, "2004-06-11", "2004-12-31")]
    [InlineData("2001-21/2001-23", EdtfPrecision.Season, "2001-03-01", "2001-11-30")]
    [InlineData("-0044/0014", EdtfPrecision.Year, null, "0014-12-31")]
    [InlineData("Y999999999999999", EdtfPrecision.Year, null, null)]
    public void EdgeOfTheCalendar_IsRead(string text, EdtfPrecision precision, string? earliest, string? latest) =>
        AssertRead(text, precision, earliest, latest);

    [Theory]
    [InlineData("2024-08-13", false, false)]
    [InlineData("2024-08-13?", true, false)]
    [InlineData("2024-08~", false, true)]
    [InlineData("2024%", true, true)]
    [InlineData("1948?/1949~", true, true)]
    [InlineData("1948/1949~", false, true)]
    public void Qualifier_IsTold(string text, bool isUncertain, bool isApproximate)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal(isUncertain, date.IsUncertain);
        Assert.Equal(isApproximate, date.IsApproximate);
    }

    [Theory]
    [InlineData("1993-08/1993-09", "1993-08", "1993-09", false, false)]
    [InlineData("1993-08~/..", "1993-08~", null, false, true)]
    [InlineData("1993-08/", "1993-08", null, false, false)]
    [InlineData("../1993-09", null, "1993-09", true, false)]
    [InlineData("/1993-09?", null, "1993-09?", false, false)]
    public void Interval_HasEnds(string text, string? start, string? end, bool hasOpenStart, bool hasOpenEnd)
    {
        EdtfDate interval = EdtfDate.Parse(text);
        Assert.True(interval.IsInterval);
        Assert.Equal(start, interval.Start?.Text);
        Assert.Equal(end, interval.End?.Text);
        Assert.Equal(hasOpenStart, interval.HasOpenStart);
        Assert.Equal(hasOpenEnd, interval.HasOpenEnd);
    }

    [Fact]
    public void Date_IsNoInterval()
    {
        EdtfDate date = EdtfDate.Parse("1993-08");
        Assert.False(date.IsInterval);
        Assert.Null(date.Start);
        Assert.Null(date.End);
    }

    [Fact]
    public void Default_IsTheEmptyDate()
    {
        EdtfDate date = default;
        Assert.Equal("", date.Text);
        Assert.Equal("", date.ToString());
        Assert.Equal(EdtfPrecision.None, date.Precision);
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
        Assert.False(date.IsInterval || date.IsApproximate || date.IsUncertain);
        Assert.Equal(default, date);
        Assert.Equal(default(EdtfDate).GetHashCode(), date.GetHashCode());
        Assert.True(date < EdtfDate.Parse("Y-170000002"));
        Assert.True(date < EdtfDate.Parse("../1985"));
    }

    [Fact]
    public void Dates_AreOrderedByEarliestThenLatestThenText()
    {
        string[] ordered =
        [
            "/1985", "../1986", "Y-170000002", "-1985", "-0044-03-15", "-0001", "0000", "0001", "19XX", "1947-11-29",
            "1948-05-14", "1948-05-14?", "1948-05-14T10:00:00Z", "1948-05-14/1948-06", "1948-05-14/", "1948-05-14/..",
            "202X", "2024-01-01", "2024-01", "2024", "2024-XX", "2024/2025", "2024-08-13", "Y10000", "Y170000002",
        ];
        Random random = new(1);
        EdtfDate[] shuffled = [.. ordered.Select(EdtfDate.Parse)];
        random.Shuffle(shuffled);
        Array.Sort(shuffled);
        Assert.Equal(ordered, shuffled.Select(d => d.Text));
    }

    [Fact]
    public void Operators_FollowTheOrder()
    {
        EdtfDate early = EdtfDate.Parse("1948");
        EdtfDate late = EdtfDate.Parse("1948-05");
        EdtfDate same = EdtfDate.Parse("1948");
        Assert.True(early < late && late > early && early <= late && late >= early && early <= same && early >= same);
        Assert.True(early == same && early != late && early.Equals((object)same) && !early.Equals("1948"));
        Assert.Equal(0, early.CompareTo(same));
        Assert.Equal(early.GetHashCode(), same.GetHashCode());
        Assert.False(early == EdtfDate.Parse("1948~"));
    }

    [Fact]
    public void TextThatIsNoDate_IsRefused()
    {
        FormatException fault = Assert.Throws<FormatException>(() => EdtfDate.Parse("2023-02-29"));
        Assert.Equal("'2023-02-29' is no EDTF date: February 2023 has 28 days.", fault.Message);
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
        Assert.False(EdtfDate.TryParse("2023-02-29", out EdtfDate date));
        Assert.Equal(default, date);
        Assert.False(EdtfDate.TryParse(null, out _));
    }

    [Fact]
    public void GenericParsing_IsTheSame()
    {
        Assert.Equal("2024-08", Parse<EdtfDate>("2024-08").Text);
        Assert.Equal("2024-08", EdtfDate.Parse("2024-08".AsSpan(), null).Text);
        Assert.True(EdtfDate.TryParse("2024-08".AsSpan(), null, out EdtfDate date));
        Assert.Equal(EdtfDate.Parse("2024-08"), date);

        static T Parse<T>(string text)
            where T : IParsable<T> => T.Parse(text, null);
    }

    private static void AssertRead(string text, EdtfPrecision precision, string? earliest, string? latest)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal(text, date.ToString());
        Assert.Equal(precision, date.Precision);
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd"));
    }
}
