using AngleSharp.Dom;
using Dataset.Site.Output;
using Dataset.Site.Tests.Council;
using Dataset.Site.Tests.Library;
using Dataset.Site.Timeline;

namespace Dataset.Site.Tests;

/// <summary>What is dated, by year.</summary>
public sealed class TimelineTests
{
    private static readonly RenderedSite Site = new(CouncilCatalog.Create());

    [Fact]
    public void Entry_StandsUnderNoMoreThanItsDateTells()
    {
        IDocument page = Site.Page("timeline/1980s.html");
        IElement? year = page.QuerySelector("[aria-labelledby=y1985]");

        Assert.Equal(["12 March 1985 Vote blocked Ballot", "April 1985 Vote hidden Ballot"], Entries(year?.QuerySelector("ul")));
        Assert.Equal("In 1985, month not given", year?.QuerySelector("h3")?.TextContent);
        Assert.Equal(["until 1985, without a beginning Gathering until Gathering"], Entries(year?.QuerySelector("h3 ~ ul")));
        Assert.Equal(["In the 1970s, year not given"], Site.Page("timeline/1970s.html").QuerySelectorAll("#unplaced").Select(h => h.TextContent));
        Assert.Equal(["-0044 Gathering ancient Gathering"], Entries(Site.Page("timeline/index.html").QuerySelector("[aria-labelledby=unplaced] ul")));
    }

    [Fact]
    public void WhatLasted_StandsWhereItBegan() =>
        Assert.Equal(["November 1947 to February 1949 Gathering long Gathering"], Entries(Site.Page("timeline/1940s.html").QuerySelector("[aria-labelledby=y1947] ul")));

    [Fact]
    public void DatedPartOfAFact_HasAnEntryOfItsOwn() =>
        Assert.Equal(
            ["6 May 2001 Gathering pair Gathering", "7 May 2001 Gathering sat: First reading Gathering", "May 2001 Gathering pair-again Gathering"],
            Entries(Site.Page("timeline/2000s.html").QuerySelector("[aria-labelledby=y2001] ul")));

    [Fact]
    public void Overview_CountsEveryEntryOnce()
    {
        IDocument page = Site.Page("timeline/index.html");

        Assert.Equal(["1940s", "1970s", "1980s", "2000s"], page.QuerySelectorAll(".decades tbody th").Select(RenderedSite.Words));
        Assert.Equal("1980s 1984: 1 1985: 3 4", string.Join(' ', page.QuerySelectorAll(".decades tbody tr")[2].Children.Select(RenderedSite.Words).Where(w => w.Length > 0)));
        Assert.Equal(["1985 1 1 1 3"], page.QuerySelectorAll("details tbody tr").Select(r => string.Join(' ', r.Children.Select(RenderedSite.Words))).Where(r => r.StartsWith("1985", StringComparison.Ordinal)));
        Assert.Equal("From 1947 to 2003; most in the year 1985, with 3. The table below has every number.", page.QuerySelector("svg desc")?.TextContent);
    }

    [Fact]
    public void DecadeOfManyEntries_LeadsToAPageForEachYearAtTheSameAddress()
    {
        RenderedSite site = new(CouncilCatalog.Create(moreGatherings: 1300));

        Assert.Equal(["timeline/2011.2.html", "timeline/2011.3.html", "timeline/2011.html"], site.Paths.Where(p => p.StartsWith("timeline/2011", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.True(site.HasAnchor("timeline/2010s.html", "y2011"));
        Assert.Contains(("timeline/2011.html", ""), site.LinksOf("timeline/2010s.html"));
        Assert.Equal(1300, site.HtmlPaths.Where(p => p.StartsWith("timeline/2011", StringComparison.Ordinal)).Sum(p => site.Page(p).QuerySelectorAll(".facts li").Length));
        Assert.All(site.Paths.Where(p => p.StartsWith("timeline/", StringComparison.Ordinal)), p => Assert.InRange(RenderedSite.Compress(site.Bytes(p)), 1, 100 * 1024));
    }

    [Theory]
    [InlineData(1948, 2026, "year", 79)]
    [InlineData(1000, 2026, "decade", 103)]
    [InlineData(1, 9999, "century", 100)]
    public void LongSpan_IsDrawnInBarsThatAreSeen(int from, int to, string unit, int slots)
    {
        YearChart chart = new([.. Enumerable.Range(from, to - from + 1).Select(y => new TimelineYear(y, [], [new TimelineEntry(null!, EdtfDate.Parse("2000"))]))]);

        Assert.Equal(unit, chart.Unit);
        Assert.Equal(slots, chart.Bars.Count);
        Assert.All(chart.Bars, bar => Assert.StartsWith("M", chart.Part(bar, 0, bar.Count), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 3)]
    [InlineData(124, 3)]
    [InlineData(999, 5)]
    public void Grid_HasFewRoundLinesUpToTheHighestBar(int count, int lines)
    {
        List<TimelineEntry> entries = [.. Enumerable.Range(0, count).Select(_ => new TimelineEntry(null!, EdtfDate.Parse("2000")))];

        (int Count, string Y)[] grid = [.. new YearChart([new TimelineYear(2000, [], entries)]).Grid()];

        Assert.Equal(lines, grid.Length);
        Assert.InRange(grid[^1].Count, count, count * 2);
    }

    [Fact]
    public void CollectionNamedTimeline_IsAnErrorThatSaysSo()
    {
        DatasetCatalog council = CouncilCatalog.Create();
        CollectionInfo gatherings = council.Collections[2];
        CollectionInfo timeline = new() { Name = "timeline", CSharpName = "Timeline", Title = "X", Class = gatherings.Class, Facts = gatherings.Facts };
        DatasetCatalog catalog = new() { Name = "x", Title = "X", Collections = [timeline], Classes = council.Classes, Enums = [], Prefixes = [] };

        Assert.Contains("'timeline'", Assert.Throws<SiteOutputException>(() => new RenderedSite(catalog)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DatasetWithoutDates_HasNoTimeline() =>
        Assert.DoesNotContain(new RenderedSite(LibraryCatalog.Create()).Paths, p => p.StartsWith("timeline", StringComparison.Ordinal));

    private static IEnumerable<string> Entries(IElement? list) => list?.QuerySelectorAll("li").Select(RenderedSite.Words) ?? [];
}
