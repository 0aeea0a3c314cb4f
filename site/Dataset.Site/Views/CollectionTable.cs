using Dataset.Site.Faceting;
using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>The table of a collection, before it is cut into pages.</summary>
public sealed class CollectionTable
{
    private readonly CollectionInfo _collection;
    private readonly SlotInfo? _dateSlot;
    private readonly Lazy<IReadOnlyList<SlotInfo>> _columns;

    /// <summary>Orders the facts and finds what tells them apart.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="collection">A collection of the catalog.</param>
    public CollectionTable(SiteIndex index, CollectionInfo collection)
    {
        _collection = collection;
        _dateSlot = index.Profile(collection.Class).Date;
        _columns = new(() => new ColumnChooser(index).Choose(collection));
        Facts = [.. FactDate.InListOrder(index, collection.Facts)];
        Facets = new FacetReader(index).Read(collection, Facts);
    }

    /// <summary>The facts in the order of the list.</summary>
    public IReadOnlyList<IFact> Facts { get; }

    /// <summary>The properties by which they are listed apart.</summary>
    public IReadOnlyList<Facet> Facets { get; }

    /// <summary>One page of the table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="chosen">The value whose facts are listed, or null for all facts.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public CollectionView BuildPage(PageContext page, ChosenValue? chosen, int number)
    {
        Paging<IFact> paging = new(chosen?.Value.Facts ?? Facts, page.Settings.FactsPerPage);
        return new CollectionView(
            page, _collection, _dateSlot, _columns.Value, paging.Page(number), new FacetView(page, _collection, Facets, chosen),
            new PagesView(page, number, paging.Count, n => chosen is null
                ? SitePaths.Collection(_collection, n)
                : SitePaths.Filtered(_collection, chosen.Facet.Name, chosen.Value.Name, n)),
            paging.First(number));
    }
}
