using Dataset.Site.Disputes;
using Dataset.Site.Faceting;
using Dataset.Site.Navigation;
using Dataset.Site.Reading;
using Dataset.Site.Views;

namespace Dataset.Site.Home;

/// <summary>Finds what the first page shows. What it chooses follows from the order of the catalog and from lengths, never from what is said.</summary>
/// <param name="index">The index of the catalog.</param>
/// <param name="tables">The tables of the collections.</param>
public sealed class HomeBuilder(SiteIndex index, CollectionTables tables)
{
    private const int Latest = 6;
    private const int MaximumWays = 3;
    private const int FewParts = 6;

    /// <summary>Values of so many signs in all are shown together, such as the letters of an alphabet.</summary>
    private const int FewSigns = 40;

    /// <summary>An example is read at a glance.</summary>
    private const int LongestExample = 240;

    /// <summary>Builds the page.</summary>
    /// <param name="page">The page.</param>
    public HomeView Build(PageContext page)
    {
        CollectionInfo? disputes = index.Catalog.Collections.FirstOrDefault(c => index.Profile(c.Class).IsDispute && c.Facts.Count > 0);
        List<DisputeView> examples = disputes is null ? [] : [.. tables.Of(disputes).Facts.Select(fact => new ViewBuilder(page).BuildDispute(fact, shown: null))];
        return new HomeView(
            page,
            [.. Ways(page)],
            [.. FactDate.LatestFirst(index, index.Catalog.Collections.SelectMany(c => c.Facts).Where(f => !index.Profile(f).IsSource).Distinct()).Take(Latest)],
            examples.Find(example => example.Positions.Count == 2 && example.Positions.Sum(p => p.Statement.Length) <= LongestExample) ?? examples.FirstOrDefault(),
            disputes);
    }

    private IEnumerable<WayIn> Ways(PageContext page) => index.Catalog.Collections
        .Where(c => c.Facts.Count > 0)
        .OrderBy(c => Rank(c.Class))
        .ThenByDescending(c => c.Facts.Count)
        .Take(MaximumWays)
        .Select(c => index.Profile(c.Class).IsDispute ? WayToDisputes(c, page) : WayToFacts(c));

    // What readers come for, where a schema says that it has it; then what there is most of; documents last.
    private static int Rank(ClassInfo @class) =>
        @class.HasRole(Popolo.VoteEvent) ? 0
        : @class.HasRole(Vocabulary.Dispute) ? 1
        : SchemaOrg.IsClass(@class, "Person") ? 2
        : @class.HasRole(Vocabulary.Source) ? 4
        : 3;

    private WayIn WayToFacts(CollectionInfo collection)
    {
        Facet? facet = tables.Of(collection).Facets.FirstOrDefault();
        IReadOnlyList<FacetValue> values = facet?.Values ?? [];
        bool isShort = values.Sum(v => v.Title.Length) <= FewSigns;
        return new WayIn(
            TitleOf(collection),
            SitePaths.Collection(collection, 1),
            collection.Facts.Count,
            facet?.Title ?? "",
            [.. values.Take(isShort ? values.Count : FewParts).Select(v => new NavigationLink(v.Title, SitePaths.Filtered(collection, facet!.Name, v.Name, 1)))]);
    }

    private WayIn WayToDisputes(CollectionInfo collection, PageContext page) => new(
        TitleOf(collection),
        SitePaths.Collection(collection, 1),
        collection.Facts.Count,
        "About",
        [.. new DisputeList(index, collection, tables.Of(collection).Facts).Groups(page.Settings.FactsPerPage)
            .Select(group => new NavigationLink(group.Title, $"{SitePaths.Collection(collection, group.FirstPage)}#{group.Anchor}"))]);

    private static string TitleOf(CollectionInfo collection) => $"Find {Article(collection.Class.Title)} {collection.Class.Title.ToLowerInvariant()}";

    private static string Article(string noun) => noun is ['A' or 'E' or 'I' or 'O' or 'U' or 'a' or 'e' or 'i' or 'o' or 'u', ..] ? "an" : "a";
}
