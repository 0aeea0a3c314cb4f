using Dataset.Site.Disputes;
using Dataset.Site.Faceting;
using Dataset.Site.Reading;
using Dataset.Site.Slices;
using Dataset.Site.Views;

namespace Dataset.Site.Rendering;

/// <summary>The lists of collections, and the pages of their facts.</summary>
/// <param name="pages">Makes the pages.</param>
/// <param name="tables">The tables of the collections.</param>
public sealed class CollectionPages(PageFactory pages, CollectionTables tables)
{
    private readonly BacklinkReader _backlinks = new(pages.Index);

    /// <summary>The pages of a collection and its facts.</summary>
    /// <param name="collection">A collection of the catalog.</param>
    public IEnumerable<SitePage> GetPages(CollectionInfo collection)
    {
        CollectionTable table = tables.Of(collection);
        IEnumerable<SitePage> list = pages.Index.Profile(collection.Class).IsDispute
            ? new DisputeList(pages.Index, collection, table.Facts).GetPages(pages)
            : GetLists(collection, table);
        return list.Concat(collection.Facts.SelectMany(fact => GetFactPages(fact, collection)));
    }

    private IEnumerable<SitePage> GetLists(CollectionInfo collection, CollectionTable table)
    {
        foreach (int number in new Paging<IFact>(table.Facts, pages.Settings.FactsPerPage).Numbers)
        {
            yield return pages.Html(SitePaths.Collection(collection, number), page => CollectionPage.Create(table.BuildPage(page, null, number)));
        }

        foreach (ChosenValue chosen in table.Facets.SelectMany(facet => facet.Values.Select(value => new ChosenValue(facet, value))))
        {
            foreach (int number in new Paging<IFact>(chosen.Value.Facts, pages.Settings.FactsPerPage).Numbers)
            {
                yield return pages.Html(
                    SitePaths.Filtered(collection, chosen.Facet.Name, chosen.Value.Name, number),
                    page => CollectionPage.Create(table.BuildPage(page, chosen, number)));
            }
        }
    }

    private IEnumerable<SitePage> GetFactPages(IFact fact, CollectionInfo collection)
    {
        if (pages.Index.Find(fact) is not { } address || address.Collection != collection)
        {
            yield break; // The fact is listed by an earlier collection too, which has its page.
        }

        int count = pages.Index.Profile(fact).IsSource ? new Paging<IFact>(_backlinks.Citing(fact), pages.Settings.RestingPerPage).Count : 1;
        for (int number = 1; number <= count; number++)
        {
            int n = number;
            yield return pages.Html(SitePaths.Resting(address, n), page => n == 1
                ? FactPage.Create(new ViewBuilder(page).BuildFact(fact, address))
                : RestingPage.Create(new ViewBuilder(page).BuildResting(fact, address, n)));
        }
    }
}
