using Dataset.Site.Rendering;
using Dataset.Site.Tests.Contested;

namespace Dataset.Site.Tests;

public class ContestedPageTests
{
    private readonly RenderedSite _site = new(ContestedCatalog.Create());

    [Fact]
    public void FieldThatACitationNames_ShowsItsNumber()
    {
        IEnumerable<string> fields = _site.Page("mountains/peak.html").QuerySelectorAll("dl.fields > div").Select(RenderedSite.Words);

        // The first footnote supports the height only, the second one names no field and so supports all.
        Assert.Equal(["Height 2814 1 2 Sources differ: Height of the peak", "Climbed about May 1948 2"], fields);
    }

    [Fact]
    public void Source_IsQuotedInItsLanguageWithALinkToTheDocument()
    {
        AngleSharp.Dom.IElement? first = _site.Page("mountains/peak.html").QuerySelector("#source-1");

        Assert.Equal("he", first?.QuerySelector("cite bdi")?.GetAttribute("lang"));
        Assert.Equal("he", first?.QuerySelector("blockquote")?.GetAttribute("lang"));
        Assert.Equal("rtl", first?.QuerySelector("blockquote")?.GetAttribute("dir"));
        Assert.Equal("https://example.org/atlas", first?.QuerySelector("a[rel=external]")?.GetAttribute("href"));
        Assert.Null(_site.Page("mountains/peak.html").QuerySelector("#source-2 a[rel=external]"));
    }

    [Fact]
    public void DisputedFact_ShowsThePositionsSideBySide()
    {
        AngleSharp.Dom.IElement? panel = _site.Page("mountains/peak.html").QuerySelector("#dispute-height-of-peak");

        Assert.Equal("Sources differ on the field “Height”", panel?.QuerySelector("h2")?.TextContent);
        Assert.Equal("How high is it?", panel?.QuerySelector(".question")?.TextContent);
        Assert.Equal(["2814 m", "About 2800 m"], panel?.QuerySelectorAll(".side .position").Select(e => e.TextContent) ?? []);
    }

    [Fact]
    public void DisputePage_QuotesTheSourcesOfEachPosition()
    {
        AngleSharp.Dom.IHtmlCollection<AngleSharp.Dom.IElement> sides = _site.Page("quarrels/height-of-peak.html").QuerySelectorAll(".side");

        Assert.Equal(["2814 m", "About 2800 m"], sides.Select(s => s.QuerySelector("blockquote")?.TextContent));
    }

    [Fact]
    public void SourcePage_ListsWhatRestsOnIt()
    {
        AngleSharp.Dom.IElement? resting = _site.Page("papers/atlas.html").QuerySelector(".resting");

        Assert.Equal(["Gone", "Peak", "Height of the peak"], resting?.QuerySelectorAll("li > p > a").Select(a => a.TextContent) ?? []);
        Assert.Contains("Supports: Height", RenderedSite.Words(resting), StringComparison.Ordinal);
    }

    [Fact]
    public void Claim_IsQuotedWithItsAuthorAndNotStated()
    {
        AngleSharp.Dom.IElement? figure = _site.Page("remarks/high.html").QuerySelector("figure.claim");

        Assert.Equal("It is high", figure?.QuerySelector("blockquote")?.TextContent);
        Assert.Contains("Claimed by Peak", RenderedSite.Words(figure), StringComparison.Ordinal);
        Assert.Contains("It does not state it.", RenderedSite.Words(figure), StringComparison.Ordinal);
    }

    [Fact]
    public void ClaimThatDeniesAnother_IsShownOnBothPages()
    {
        string denied = RenderedSite.Words(_site.Page("remarks/high.html").QuerySelector("[aria-labelledby=related-claims]"));
        string denying = RenderedSite.Words(_site.Page("remarks/low.html").QuerySelector("[aria-labelledby=related-claims]"));

        Assert.Contains("Denies the claim above It is low", denied, StringComparison.Ordinal);
        Assert.Contains("The claim above denies It is high", denying, StringComparison.Ordinal);
    }

    [Fact]
    public void ObsoleteFact_SaysAtTheTopWhyAndWhatStandsInItsPlace()
    {
        AngleSharp.Dom.IElement? banner = _site.Page("mountains/gone.html").QuerySelector("header .banner");

        Assert.Contains("Withdrawn. It was taken back.", RenderedSite.Words(banner), StringComparison.Ordinal);
        Assert.Contains("Why: It is the peak", RenderedSite.Words(banner), StringComparison.Ordinal);
        Assert.Equal("../mountains/peak.html", banner?.QuerySelector("a[href$='peak.html']")?.GetAttribute("href"));
        Assert.Empty(_site.Page("mountains/gone.html").QuerySelectorAll("dl.fields"));
    }

    [Fact]
    public void DisputeList_GivesThePositionsUnderTheCollectionOfTheSubject()
    {
        AngleSharp.Dom.IElement? group = _site.Page("quarrels/index.html").QuerySelector(".dispute-group");

        Assert.Equal("Mountains", group?.QuerySelector("h2")?.TextContent);
        Assert.Equal("How high is it? About Peak, field “Height” 2814 m 1 source About 2800 m 1 source", RenderedSite.Words(group?.QuerySelector(".dispute-entry")));
        Assert.Contains(_site.LinksOf("index.html"), link => link == ("quarrels/index.html", "about-mountains"));
    }

    [Fact]
    public void ListOfSources_SaysHowMuchRestsOnEach() =>
        Assert.Equal(["Survey 2", "אטלס 3"], _site.Page("papers/index.html").QuerySelectorAll("tbody tr").Select(row =>
            $"{row.QuerySelector("th")?.TextContent} {row.QuerySelector("td[data-label=Records]")?.TextContent}"));

    [Fact]
    public void Home_ShowsBothSidesOfADispute()
    {
        AngleSharp.Dom.IElement? example = _site.Page("index.html").QuerySelector(".example");

        Assert.Equal("How high is it?", example?.QuerySelector(".question a")?.TextContent);
        Assert.Equal(["2814 m", "About 2800 m"], example?.QuerySelectorAll(".position").Select(e => e.TextContent) ?? []);
    }

    [Fact]
    public void SourceOfMoreFactsThanAPageShows_HasSeveralPagesByCollection()
    {
        RenderedSite site = new RenderedSite(ContestedCatalog.Create(), new SiteSettings { RestingPerPage = 1 });
        string[] pages = ["papers/atlas.html", "papers/atlas.2.html", "papers/atlas.3.html"];

        Assert.Equal("3 records: Mountains 2, Quarrels 1; page 1 of 3.", RenderedSite.Words(site.Page(pages[0]).QuerySelector(".resting .tally")));
        Assert.Equal(["Mountains Gone", "Mountains Peak", "Quarrels Height of the peak"], pages.Select(page =>
            $"{site.Page(page).QuerySelector(".resting h3")?.TextContent} {site.Page(page).QuerySelector(".resting li > p > a")?.TextContent}"));
        Assert.Equal("3", site.Page(pages[2]).QuerySelector(".pages [aria-current]")?.TextContent);
    }
}
