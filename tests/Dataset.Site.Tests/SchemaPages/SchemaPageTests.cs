using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dataset.Site.Tests.Library;
using Dataset.Site.Views;

namespace Dataset.Site.Tests.SchemaPages;

public class SchemaPageTests
{
    private static readonly RenderedSite Facts = RenderedSite.Of("facts");

    private static int Votes => PublishedDataset.Catalog.FindCollection("votes")!.Facts.Count;

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void EveryElement_HasAPageThatTheSchemaPageLinksTo(string name)
    {
        DatasetCatalog catalog = Catalogs.Get(name);
        RenderedSite site = RenderedSite.Of(name);
        HashSet<string> linked = [.. site.LinksOf("schema/index.html").Select(link => link.Path)];
        IEnumerable<string> elements =
        [
            .. catalog.Classes.Select(c => c.Name).Concat(catalog.Enums.Select(e => e.Name)).Concat(catalog.Types.Select(t => t.Name)).Select(SitePaths.SchemaElement),
            .. catalog.Classes.SelectMany(c => c.Slots).Select(s => SitePaths.Slot(s.Name)),
        ];

        Assert.All(elements, path => Assert.Contains(path, site.Paths));
        Assert.All(elements, path => Assert.Contains(path, linked));
    }

    [Fact]
    public void ClassPage_SaysWhatItIsAndWhereItsFieldsComeFrom()
    {
        IHtmlDocument page = Facts.Page("schema/Vote.html");

        Assert.Equal("Event, Fact, Thing", Field(page, "A kind of"));
        Assert.StartsWith($"{Votes} in Votes", Field(page, "Records"), StringComparison.Ordinal);
        Assert.Equal("Dataset.Facts.Vote", Field(page, "C#"));
        Assert.Equal("No two share symbol.", Field(page, "Unique"));
        Assert.Contains("A retracted record says why it was withdrawn", Field(page, "Rules"), StringComparison.Ordinal);
        Assert.Equal("../schema/Event.html#is-date", page.QuerySelector("#is-date td .meta a")?.GetAttribute("href"));
        Assert.Equal($"{Votes}", page.QuerySelector("#is-date td.number")?.TextContent);
        Assert.Equal("list of CastVote", RenderedSite.Words(page.QuerySelector("#is-votes td[data-label=Values]")));
    }

    [Fact]
    public void ClassPage_ShowsARecordAsItsFileHasIt()
    {
        IElement? figure = Facts.Page("schema/Citation.html").QuerySelector("#example ~ figure");

        Assert.StartsWith("In ", figure?.QuerySelector("figcaption")?.TextContent.Trim(), StringComparison.Ordinal);
        Assert.StartsWith("source: ", figure?.QuerySelector("code")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("\nsupports: [", figure?.QuerySelector("code")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ClassWithoutRecordsOfItsOwn_CountsThoseOfItsKinds()
    {
        IHtmlDocument page = Facts.Page("schema/Agent.html");
        int agents = new[] { "people", "organizations", "states" }.Sum(name => PublishedDataset.Catalog.FindCollection(name)!.Facts.Count);

        Assert.StartsWith($"{agents}, all of more special classes", Field(page, "Records"), StringComparison.Ordinal);
        Assert.Equal($"{agents}", page.QuerySelector("#is-name td.number")?.TextContent);
        Assert.Equal("Person, Organization, State", Field(page, "Kinds of it"));
    }

    [Fact]
    public void ClassThatIsHeld_NamesTheFieldsThatHoldIt() => Assert.Contains(
        Facts.Page("schema/Citation.html").QuerySelectorAll("#users + ul a").Select(a => (a.TextContent, a.GetAttribute("href"))),
        user => user == ("Position.sources", "../schema/Position.html#is-sources"));

    [Fact]
    public void EnumPage_CountsTheUsesOfEveryValue()
    {
        IHtmlDocument page = Facts.Page("schema/VoteOption.html");
        int used = PublishedDataset.Catalog.FindCollection("votes")!.Facts.Sum(vote =>
            vote.Class.FindSlot("votes")!.GetValues(vote).OfType<IRecord>().Count(cast => cast.Class.FindSlot("option")!.GetValues(cast).Single() is EnumValueInfo { Text: "abstain" }));

        Assert.True(used > 0);
        Assert.Equal(used.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), page.QuerySelector("#is-abstain td.number")?.TextContent);
        Assert.Contains("http://www.popoloproject.com/specs/abstain", page.QuerySelector("#is-abstain")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("CastVote.option", RenderedSite.Words(page.QuerySelector("#users + ul")), StringComparison.Ordinal);
    }

    [Fact]
    public void TypePage_SaysWhatItTakes()
    {
        IHtmlDocument page = Facts.Page("schema/language_tag.html");

        Assert.Equal("string", Field(page, "Narrows"));
        Assert.Equal("what matches ^[a-z]{2,3}(-[A-Za-z0-9]+)*$", Field(page, "Takes"));
        Assert.Contains("Source.language", RenderedSite.Words(page.QuerySelector("#users + ul")), StringComparison.Ordinal);
    }

    [Fact]
    public void SlotPage_GivesEveryDefinitionWithItsUse()
    {
        IHtmlDocument page = Facts.Page("schema/slots/date.html");
        int dated = PublishedDataset.Catalog.Collections.Where(c => c.Class.IsA(PublishedDataset.Catalog.FindClass("Event")!)).Sum(c => c.Facts.Count);

        Assert.Equal(["In Event", "In Designation", "In ActBetweenStates", "In CaseStep"], page.QuerySelectorAll("h2").Select(RenderedSite.Words));
        Assert.Contains($"{dated} of {dated} records", RenderedSite.Words(page.QuerySelector("dl.fields")), StringComparison.Ordinal);
        Assert.Contains("ClassesEvent, Meeting, Vote", RenderedSite.Words(page.QuerySelector("dl.fields")), StringComparison.Ordinal);
    }

    [Fact]
    public void FieldOfAFact_LeadsToItsMeaning()
    {
        IElement? title = Facts.Page("meetings/putin-abbas-moscow-2024.html").QuerySelector("dl.fields dt a");

        Assert.Equal("../schema/Meeting.html#is-date", title?.GetAttribute("href"));
    }

    [Fact]
    public void SchemaWithoutEnumsAndTypes_ListsNone()
    {
        IHtmlDocument page = new RenderedSite(LibraryCatalog.Create()).Page("schema/index.html");

        Assert.Null(page.QuerySelector("#enums, #types, #metadata"));
        Assert.Equal(["Author", "Book", "Edition"], page.QuerySelectorAll("#classes + table th a").Select(a => a.TextContent));
    }

    private static string Field(IHtmlDocument page, string title) =>
        RenderedSite.Words(page.QuerySelectorAll("dl.fields > div").First(div => div.QuerySelector("dt")!.TextContent == title).QuerySelector("dd"));
}
