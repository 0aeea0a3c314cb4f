using Dataset.Site.Disputes;
using Dataset.Site.Faceting;
using Dataset.Site.Navigation;
using Dataset.Site.Reading;
using Dataset.Site.Views;

namespace Dataset.Site.Home;

/// <summary>Finds what the first page shows. What it chooses follows from the order of the catalog and from lengths, never from what is said.</summary>
/// <param name="page">The page.</param>
public sealed class HomeBuilder(PageContext page)
{
    private const int Latest = 6;
    private const int MaximumWays = 3;
    private const int FewParts = 8;

    /// <summary>Values of so many signs in all are shown together, such as the letters of an alphabet.</summary>
    private const int FewSigns = 40;

    /// <summary>An example is read at a glance, so the shortest one of so many is shown.</summary>
    private const int MostExamples = 500;

    /// <summary>Builds the page.</summary>
    public HomeView Build()
    {
        SiteIndex index = page.Index;
        CollectionInfo? disputes = index.Catalog.Collections.FirstOrDefault(c => index.Profile(c.Class).IsDispute && c.Facts.Count > 0);
        IEnumerable<DisputeView> examples = disputes is null ? [] : page.Tables.Of(disputes).Facts.Select(fact => new ViewBuilder(page).BuildDispute(fact, shown: null));
        return new HomeView(
            page,
            [.. Ways()],
            [.. FactDate.LatestFirst(index, index.Catalog.Collections.SelectMany(c => c.Facts).Where(f => !index.Profile(f).IsSource).Distinct()).Take(Latest)],
            examples.Take(MostExamples).OrderBy(example => example.Positions.Count != 2).ThenBy(example => example.Positions.Sum(p => p.Statement.Length)).FirstOrDefault(),
            disputes);
    }

    private IEnumerable<WayIn> Ways() => page.Catalog.Collections
        .Where(c => c.Facts.Count > 0)
        .OrderBy(c => Rank(c.Class))
        .ThenByDescending(c => c.Facts.Count)
        .Take(MaximumWays)
        .Select(c => page.Index.Profile(c.Class).IsDispute ? WayToDisputes(c) : WayToFacts(c));

    // What readers come for, where a schema says that it has it; then what there is most of; documents last.
    private static int Rank(ClassInfo @class) =>
        @class.HasRole(Popolo.VoteEvent) ? 0
        : @class.HasRole(Vocabulary.Dispute) ? 1
        : SchemaOrg.IsClass(@class, "Person") ? 2
        : @class.HasRole(Vocabulary.Source) ? 4
        : 3;

    private WayIn WayToFacts(CollectionInfo collection)
    {
        Facet? facet = page.Tables.Of(collection).Facets.FirstOrDefault();
        IReadOnlyList<FacetValue> values = facet?.Values ?? [];
        bool isShort = values.Sum(v => v.Title.Length) <= FewSigns;
        return new WayIn(
            TitleOf(collection),
            SitePaths.Collection(collection, 1),
            collection.Facts.Count,
            facet?.Title ?? "",
            [.. values.Take(isShort ? values.Count : FewParts).Select(v => new NavigationLink(v.Title, SitePaths.Filtered(collection, facet!.Name, v.Name, 1)))]);
    }

    private WayIn WayToDisputes(CollectionInfo collection) => new(
        TitleOf(collection),
        SitePaths.Collection(collection, 1),
        collection.Facts.Count,
        "About",
        [.. new DisputeList(page.Index, collection, page.Tables.Of(collection).Facts).Groups(page.Settings.FactsPerPage)
            .Select(group => new NavigationLink(group.Title, $"{SitePaths.Collection(collection, group.FirstPage)}#{group.Anchor}"))]);

    private static string TitleOf(CollectionInfo collection) => $"Find {Article(collection.Class.Title)} {collection.Class.Title.ToLowerInvariant()}";

    private static string Article(string noun) => noun is ['A' or 'E' or 'I' or 'O' or 'U' or 'a' or 'e' or 'i' or 'o' or 'u', ..] ? "an" : "a";
}
