using Dataset.Site.Disputes;
using Dataset.Site.Faceting;
using Dataset.Site.Reading;
using Dataset.Site.Slices;
using Dataset.Site.Views;

namespace Dataset.Site.Rendering;

/// <summary>The lists of collections, and the pages of their facts.</summary>
/// <param name="pages">Makes the pages.</param>
public sealed class CollectionPages(PageFactory pages)
{
    private readonly BacklinkReader _backlinks = new(pages.Index);

    /// <summary>The pages of a collection and its facts.</summary>
    /// <param name="collection">A collection of the catalog.</param>
    public IEnumerable<SitePage> GetPages(CollectionInfo collection)
    {
        CollectionTable table = pages.Tables.Of(collection);
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

        yield return pages.Html(address.Page, page => FactPage.Create(new ViewBuilder(page).BuildFact(fact, address)));
        foreach (int number in new Paging<IFact>(_backlinks.Citing(fact), pages.Settings.RestingPerPage).Numbers.Skip(1))
        {
            yield return pages.Html(SitePaths.Resting(address, number), page => RestingPage.Create(new ViewBuilder(page).BuildResting(fact, address, number)));
        }
    }
}
