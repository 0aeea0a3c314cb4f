using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>The table of a collection, before it is cut into pages.</summary>
public sealed class CollectionTable
{
    private readonly CollectionInfo _collection;
    private readonly SlotInfo? _dateSlot;
    private readonly IReadOnlyList<SlotInfo> _columns;
    private readonly List<IFact> _facts;

    /// <summary>Orders the facts and chooses the columns.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="collection">A collection of the catalog.</param>
    public CollectionTable(SiteIndex index, CollectionInfo collection)
    {
        _collection = collection;
        _dateSlot = index.Profile(collection.Class).Date;
        _columns = new ColumnChooser(index).Choose(collection);
        _facts = [.. FactDate.InListOrder(index, collection.Facts)];
    }

    /// <summary>One page of the table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="count">The number of pages.</param>
    public CollectionView BuildPage(PageContext page, int number, int count)
    {
        int size = page.Settings.FactsPerPage;
        int start = (number - 1) * size;
        return new CollectionView(
            page, _collection, _dateSlot, _columns, [.. _facts.Skip(start).Take(size)], number, count, start + 1);
    }
}
