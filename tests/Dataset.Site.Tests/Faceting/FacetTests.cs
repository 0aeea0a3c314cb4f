using Dataset.Site.Faceting;
using Dataset.Site.Reading;
using Dataset.Site.Tests.Contested;
using static Dataset.Site.Tests.Contested.SampleRecord;

namespace Dataset.Site.Tests.Faceting;

public class FacetTests
{
    private static readonly ClassInfo Class = new()
    {
        Name = "Thing",
        CSharpName = "Thing",
        Title = "Thing",
        LabelSlotName = "name",
        Slots = [Slots.Identifier(), Slot("name"), Slot("kind"), Slot("when", SlotKind.Edtf, "http://schema.org/startDate"), Slot("by", SlotKind.Reference, range: "Thing"), Slot("ready", SlotKind.Boolean)],
    };

    [Fact]
    public void Years_AreListedLatestFirstAndAnIntervalUnderEachThatItTouches()
    {
        Facet facet = Read(Facts(15, n => ("when", n switch
        {
            0 => "2023-12-30/2024-01-02",
            1 => "194X",
            2 => "1900/2000",
            _ => n % 2 == 0 ? "2024-05" : "2022~",
        })))[0];

        Assert.Equal(["2024 7", "2023 1", "2022 6", "Not dated to a year 2"], Told(facet));
    }

    [Fact]
    public void ManyYears_AreListedByDecade()
    {
        Facet facet = Read(Facts(400, n => ("when", (1600 + n).ToString(System.Globalization.CultureInfo.InvariantCulture))))[0];

        Assert.Equal(40, facet.Values.Count);
        Assert.Equal("1990s 10", Told(facet).First());
        Assert.Equal("1990s", facet.Values[0].Name);
    }

    [Fact]
    public void UndatedFacts_AreListedByTheirFirstLetter()
    {
        string[] names = ["“Zed”", "ärger", "Zoo", "2 towers", "שלום", "a"];
        Facet facet = Read(Facts(18, n => ("name", names[n % names.Length])))[0];

        Assert.Equal(["A 3", "Z 6", "Ä 3", "ש 3", "Other signs 3"], Told(facet));
    }

    [Fact]
    public void Text_IsAFacetWhereFewValuesAreSharedByMany()
    {
        Assert.Contains(Read(Facts(20, n => ("kind", n % 2 == 0 ? "big" : "small"))), facet => facet.Name == "kind");
        Assert.DoesNotContain(Read(Facts(20, n => ("kind", $"kind {n % 10}"))), facet => facet.Name == "kind");
    }

    [Fact]
    public void Reference_IsAFacetUntilItHasTooManyValues()
    {
        List<SampleFact> targets = Facts(41);

        Assert.Contains(Read(Facts(80, n => ("by", targets[n % 40]))), facet => facet.Name == "by");
        Assert.DoesNotContain(Read(Facts(90, n => ("by", targets[n % 41]))), facet => facet.Name == "by");
    }

    [Fact]
    public void SlotThatIsSeldomGiven_IsNoFacet() =>
        Assert.DoesNotContain(Read(Facts(100, n => n < 4 ? ("ready", n % 2 == 0) : ("kind", "x"))), facet => facet.Name == "ready");

    [Fact]
    public void FactsWithoutAValue_ComeLast() =>
        Assert.Equal(["No 4", "Yes 4", "Not given 12"], Told(Read(Facts(20, n => n < 8 ? ("ready", n % 2 == 0) : ("kind", "x"))).Single(facet => facet.Name == "ready")));

    [Fact]
    public void FewFacts_HaveNoFacets() => Assert.Empty(Read(Facts(12, n => ("kind", n % 2 == 0 ? "a" : "b"))));

    [Fact]
    public void ValuesThatReadAlike_HaveAddressesOfTheirOwn()
    {
        string[] kinds = ["in_favor", "in favor", "In-Favor", "rest_", "../x", "con"];
        Facet facet = Read(Facts(60, n => n == 0 ? ("name", "x") : ("kind", kinds[n % kinds.Length]))).Single(f => f.Name == "kind");
        string[] names = [.. facet.Values.Select(value => value.Name)];

        Assert.Equal(7, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[a-z0-9_-]+$", name));
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void EveryFact_IsUnderSomeValueOfEveryFacet(string name)
    {
        SiteIndex index = new(Catalogs.Get(name));

        Assert.All(index.Catalog.Collections, collection => Assert.All(
            new FacetReader(index).Read(collection, collection.Facts),
            facet => Assert.Equal(collection.Facts.Count, facet.Values.SelectMany(value => value.Facts).Distinct().Count())));
    }

    [Fact]
    public void ListOfAValue_NamesItAndLeadsBackToAll()
    {
        RenderedSite site = RenderedSite.Of("facts");
        AngleSharp.Html.Dom.IHtmlDocument page = site.Page("votes/index.date.2024.html");

        Assert.Equal("Votes, Date: 2024", RenderedSite.Words(page.QuerySelector("h1")));
        Assert.All(page.QuerySelectorAll("tbody .when"), when => Assert.Contains("2024", when.TextContent, StringComparison.Ordinal));
        Assert.Equal("2024", page.QuerySelector(".facets a[aria-current]")?.TextContent);
        Assert.EndsWith(", now 2024", page.QuerySelector(".facets summary")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".tally a"), a => a.GetAttribute("href") == "../votes/index.html");
    }

    [Fact]
    public void MoreReferencesThanAPageShows_LeadToTheirList()
    {
        AngleSharp.Dom.IElement? more = RenderedSite.Of("facts").Page("organizations/unsc.html").QuerySelector(".backlinks .more a");

        Assert.Equal("../votes/index.body.unsc.html", more?.GetAttribute("href"));
    }

    private static IEnumerable<string> Told(Facet facet) => facet.Values.Select(value => $"{value.Title} {value.Facts.Count}");

    private static List<SampleFact> Facts(int count, Func<int, (string Slot, object Value)>? value = null) =>
        [.. Enumerable.Range(0, count).Select(n => value is null
            ? new SampleFact(Class, $"thing-{n:D3}")
            : new SampleFact(Class, $"thing-{n:D3}", (value(n).Slot, [value(n) is (Slot: "when", Value: string date) ? EdtfDate.Parse(date) : value(n).Value])))];

    private static IReadOnlyList<Facet> Read(List<SampleFact> facts)
    {
        CollectionInfo things = new() { Name = "things", CSharpName = "Things", Title = "Things", Class = Class, Facts = facts };
        DatasetCatalog catalog = new() { Name = "x", Title = "X", Collections = [things], Classes = [Class], Enums = [], Prefixes = [] };
        SiteIndex index = new(catalog);
        return new FacetReader(index).Read(things, [.. FactDate.InListOrder(index, facts)]);
    }
}
