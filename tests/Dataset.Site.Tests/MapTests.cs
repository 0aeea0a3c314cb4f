using AngleSharp.Dom;
using Dataset.Site.Map;
using Dataset.Site.Tests.Council;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>States as dots.</summary>
public sealed class MapTests
{
    private static readonly RenderedSite Site = new(CouncilCatalog.Create());

    [Fact]
    public void State_IsADotOfOneSizeAndARowOfTheTable()
    {
        IDocument page = Site.Page("map/index.html");

        Assert.Equal(["<b>South</b>land: 3 records", "Eastland: 4 records", "Westland: 5 records"], page.QuerySelectorAll("svg[role=img] circle > title").Select(t => t.TextContent));
        Assert.Single(page.QuerySelectorAll("svg[role=img] circle").Select(c => c.GetAttribute("r")).Distinct());
        Assert.Equal(["<b>South</b>land PSE 3", "Eastland ISR 4", "Farland QQQ 6", "Westland FRA 5"], page.QuerySelectorAll(".states tbody tr").Select(r => string.Join(' ', r.Children.Select(RenderedSite.Words))));
    }

    [Fact]
    public void WithdrawnRecord_CountsNowhere()
    {
        Assert.Contains(Site.LinksOf("lands/west.html"), l => l.Path == "gatherings/withdrawn.html");
        Assert.Equal("5", Site.Page("map/index.html").QuerySelectorAll(".states tbody tr").Single(r => r.TextContent.Contains("FRA", StringComparison.Ordinal)).Children[2].TextContent);
        Assert.All(["timeline/2000s.html", "network/index.html"], path => Assert.DoesNotContain(Site.LinksOf(path), l => l.Path == "gatherings/withdrawn.html"));
    }

    [Fact]
    public void StateWithoutAPoint_IsSaidNotToBeOnTheMap()
    {
        string missing = RenderedSite.Words(Site.Page("map/index.html").QuerySelector("[aria-labelledby=not-here]"));

        Assert.Contains("Without a code: Goneland.", missing, StringComparison.Ordinal);
        Assert.Contains("With a code that the atlas does not have: Farland.", missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_HasOneShapeOfLandAndSaysWhoseNamesItUses()
    {
        IDocument page = Site.Page("map/index.html");

        Assert.Single(page.QuerySelectorAll("svg path"));
        Assert.All(page.QuerySelectorAll("svg[role=img]"), svg => Assert.Equal(["use"], svg.Children.Where(c => c.LocalName != "circle").Select(c => c.LocalName)));
        Assert.Contains("No border is drawn", page.QuerySelector(".note")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Names are those that the sources of this dataset give", page.QuerySelector(".note")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void FieldOfFewValues_HasAMapForEachInTheSameForm()
    {
        IDocument page = new RenderedSite(Facts.Catalog.Instance).Page("map/index.html");

        Assert.Superset(
            new HashSet<string> { "Recognitions: Recognized by, Subject Israel", "Recognitions: Recognized by, Subject State of Palestine" },
            page.QuerySelectorAll(".layers h2").Select(RenderedSite.Words).ToHashSet());
        Assert.Equal(page.QuerySelectorAll(".layers h2").Length + 3, page.QuerySelectorAll(".states thead th").Length);
        Assert.Single(page.QuerySelectorAll("svg[role=img]").Select(svg => svg.QuerySelectorAll("circle").Length).Distinct());
    }

    [Fact]
    public void DotsThatWouldOverlap_AreMovedAsLittleAsEachOther()
    {
        IReadOnlyList<MapPoint> moved = DotSpreader.Spread([new MapPoint(10, 10), new MapPoint(10, 10), new MapPoint(50, 10)], 8);

        Assert.Equal([new MapPoint(6, 10), new MapPoint(14, 10), new MapPoint(50, 10)], moved);
    }

    [Fact]
    public void NoTwoDotsOfTheWorldOverlap()
    {
        MapPoint[] points = [.. new[] { "ISR", "PSE", "LBN", "JOR", "SYR", "CYP", "EGY", "VAT", "ITA", "SMR", "MCO", "LIE", "CHE", "AUT" }.Select(code => WorldAtlas.Find(code)!.Value)];
        IReadOnlyList<MapPoint> moved = DotSpreader.Spread(points, 8);

        for (int i = 0; i < moved.Count; i++)
        {
            for (int j = i + 1; j < moved.Count; j++)
            {
                Assert.InRange(Math.Sqrt(Math.Pow(moved[i].X - moved[j].X, 2) + Math.Pow(moved[i].Y - moved[j].Y, 2)), 7.79, 2000);
            }
        }
    }

    [Fact]
    public void ThousandsOfDots_AreMovedForAsLongAsItIsWorth()
    {
        IReadOnlyList<MapPoint> moved = DotSpreader.Spread([.. Enumerable.Repeat(new MapPoint(10, 10), 6000)], 8);

        Assert.Equal(6000, moved.Count);
        Assert.NotEqual(moved[0], moved[1]);
    }

    [Fact]
    public void DatasetWithoutCodes_HasNoMap() =>
        Assert.DoesNotContain(new RenderedSite(LibraryCatalog.Create()).Paths, p => p.StartsWith("map", StringComparison.Ordinal));
}
