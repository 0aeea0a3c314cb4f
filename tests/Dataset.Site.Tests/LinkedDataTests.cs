using System.Text.Json;
using AngleSharp.Dom;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Contested;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>What pages say to programs, in terms of schema.org.</summary>
public sealed class LinkedDataTests
{
    private const string Blocks = "script[type='application/ld+json']";

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void EveryBlock_ParsesAndItsAddressesResolve(string name)
    {
        RenderedSite site = new(Catalogs.Get(name));

        IEnumerable<string> broken = from path in site.HtmlPaths
                                     from address in Addresses(site, path)
                                     let link = site.Resolve(path, address)
                                     where link is not { } at || !site.Paths.Contains(at.Path) || !site.HasAnchor(at.Path, at.Anchor)
                                     select $"{path}: {address}";

        Assert.Empty(broken);
        Assert.All(site.HtmlPaths.Where(path => site.Paths.Contains(Path.ChangeExtension(path, ".json"))), path => Assert.NotEmpty(Addresses(site, path)));
    }

    [Fact]
    public void AddressOfTheSiteKnown_AllAddressesAreUnderIt()
    {
        RenderedSite site = new(ContestedCatalog.Create(), new SiteSettings { BaseUrl = new Uri("https://example.org/facts/") });

        List<string> addresses = [.. site.HtmlPaths.SelectMany(path => Addresses(site, path))];

        Assert.Contains("https://example.org/facts/mountains/peak.html#content", addresses);
        Assert.All(addresses, address => Assert.Contains(new Uri(address).AbsolutePath["/facts/".Length..], site.Paths));
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void AnyText_CannotEndTheElementOrALine(string name)
    {
        RenderedSite site = new(Catalogs.Get(name));

        Assert.All(site.HtmlPaths.SelectMany(path => site.Page(path).QuerySelectorAll(Blocks)), block =>
            Assert.True(block.TextContent.AsSpan().IndexOfAny("<>&\u2028\u2029\n") < 0, block.TextContent));
    }

    [Fact]
    public void HostileText_ReadsBackAsItWas() =>
        Assert.Equal(LibraryCatalog.Hostile, Entity(new RenderedSite(LibraryCatalog.Create()), "authors/hostile.html").GetProperty("name").GetString());

    [Fact]
    public void NothingIsJudged()
    {
        RenderedSite site = new(Catalogs.Get("facts"));

        Assert.All(
            site.HtmlPaths.SelectMany(path => site.Page(path).QuerySelectorAll(Blocks)),
            block => Assert.DoesNotMatch("ClaimReview|reviewRating|claimReviewed|acceptedAnswer|upvoteCount", block.TextContent));
    }

    [Fact]
    public void Claim_HasItsAuthorWordsAndWhereItAppeared()
    {
        JsonElement claim = Entity(new RenderedSite(ContestedCatalog.Create()), "remarks/high.html");

        Assert.Equal("Claim", claim.GetProperty("@type").GetString());
        Assert.Equal("It is high", claim.GetProperty("text").GetString());
        Assert.Equal("../mountains/peak.html#content", claim.GetProperty("author").GetProperty("@id").GetString());
    }

    [Fact]
    public void Dispute_IsAQuestionWithAnswersOfEqualForm()
    {
        JsonElement question = Entity(new RenderedSite(ContestedCatalog.Create()), "quarrels/height-of-peak.html");

        Assert.Equal("Question", question.GetProperty("@type").GetString());
        Assert.Equal("How high is it?", question.GetProperty("text").GetString());
        Assert.Equal(["2814 m", "About 2800 m"], question.GetProperty("suggestedAnswer").EnumerateArray().Select(answer => answer.GetProperty("text").GetString()));
        Assert.All(question.GetProperty("suggestedAnswer").EnumerateArray(), answer => Assert.Equal(["@type", "text", "citation"], answer.EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public void FactPage_CitesItsSourcesAndLinksOnlyToDocumentsOfTheWeb()
    {
        JsonElement page = Block(new RenderedSite(ContestedCatalog.Create()), "mountains/peak.html");

        Assert.Equal(["אטלס", "Survey"], page.GetProperty("citation").EnumerateArray().Select(source => source.GetProperty("name").GetString()));
        Assert.Equal("https://example.org/atlas", page.GetProperty("isBasedOn").GetString());
        Assert.DoesNotContain("javascript:", page.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("Withdrawn", Block(new RenderedSite(ContestedCatalog.Create()), "mountains/gone.html").GetProperty("creativeWorkStatus").GetString());
    }

    [Fact]
    public void RealFacts_HaveTheTypesAndTermsOfTheirSchema()
    {
        RenderedSite site = new(Catalogs.Get("facts"));
        JsonElement meeting = Entity(site, "meetings/putin-abbas-moscow-2024.html");
        JsonElement person = Entity(site, "people/marco-rubio.html");

        Assert.Equal("Event", meeting.GetProperty("@type").GetString());
        Assert.Equal("2024-08-13", meeting.GetProperty("startDate").GetString());
        Assert.Equal(["Vladimir Putin", "Mahmoud Abbas"], meeting.GetProperty("attendee").EnumerateArray().Take(2).Select(a => a.GetProperty("name").GetString()));
        Assert.Equal("Place", meeting.GetProperty("location").GetProperty("@type").GetString());
        Assert.Equal("Person", person.GetProperty("@type").GetString());
        Assert.Equal("Secretary of State", person.GetProperty("memberOf").GetProperty("roleName").GetString());
        Assert.Equal("Country", Entity(site, "states/malta.html").GetProperty("@type").GetString());
        Assert.Equal("ar", Entity(site, "states/malta.html").GetProperty("alternateName")[0].GetProperty("@language").GetString());
        Assert.Equal("CreativeWork", Entity(site, "sources/tass-1950789.html").GetProperty("@type").GetString());
    }

    [Fact]
    public void VotesThatWereCast_AreActionsOnTheVote()
    {
        RenderedSite site = new(Catalogs.Get("facts"));
        IFact vote = Catalogs.Get("facts").FindCollection("votes")!.Facts.First(f => f.Class.FindSlot("votes")!.GetValues(f).Any());

        JsonElement[] graph = [.. Block(site, $"votes/{vote.Id}.html").GetProperty("@graph").EnumerateArray()];

        Assert.Equal("Event", graph[0].GetProperty("mainEntity").GetProperty("@type").GetString());
        Assert.Equal(vote.Class.FindSlot("votes")!.GetValues(vote).Count(), graph.Count(n => n.GetProperty("@type").GetString() == "VoteAction"));
        Assert.All(graph[1..], action =>
        {
            Assert.Equal(graph[0].GetProperty("mainEntity").GetProperty("@id").GetString(), action.GetProperty("object").GetProperty("@id").GetString());
            Assert.NotEmpty(action.GetProperty("actionOption").GetString()!);
            Assert.Equal("Country", action.GetProperty("agent").GetProperty("@type").GetString());
        });
    }

    [Fact]
    public void HomeAndCollections_AreDatasets()
    {
        RenderedSite site = new(Catalogs.Get("facts"));
        JsonElement home = Block(site, "index.html");

        Assert.Equal("Dataset", home.GetProperty("@type").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", home.GetProperty("license").GetString());
        Assert.Equal(Catalogs.Get("facts").Collections.Count, home.GetProperty("hasPart").GetArrayLength());
        Assert.Equal("index.html", site.Resolve("votes/index.html", Block(site, "votes/index.html").GetProperty("isPartOf").GetProperty("@id").GetString()!)?.Path);
    }

    private static JsonElement Block(RenderedSite site, string path) =>
        JsonDocument.Parse(Assert.Single(site.Page(path).QuerySelectorAll(Blocks)).TextContent).RootElement;

    private static JsonElement Entity(RenderedSite site, string path) => Block(site, path).GetProperty("mainEntity");

    private static IEnumerable<string> Addresses(RenderedSite site, string path) =>
        site.Page(path).QuerySelectorAll(Blocks).SelectMany(block => Addresses(JsonDocument.Parse(block.TextContent).RootElement));

    private static IEnumerable<string> Addresses(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.NameEquals("@id") ? [p.Value.GetString()!] : Addresses(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Addresses),
        _ => [],
    };
}
