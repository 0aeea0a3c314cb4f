namespace Dataset.Site.Views;

/// <summary>Counts pages.</summary>
public static class Paging
{
    /// <summary>How many pages a list is cut into. An empty list has one page.</summary>
    /// <param name="items">How many items it has.</param>
    /// <param name="size">How many a page has.</param>
    public static int Count(int items, int size) => Math.Max(1, (items + size - 1) / size);
}

/// <summary>A list cut into pages. An empty list has one page.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="items">The whole list.</param>
/// <param name="size">How many a page has.</param>
public sealed class Paging<T>(IReadOnlyList<T> items, int size)
{
    /// <summary>How many pages there are.</summary>
    public int Count => Paging.Count(items.Count, size);

    /// <summary>What stands on a page.</summary>
    /// <param name="number">The number of the page, from 1.</param>
    public IReadOnlyList<T> Page(int number) => [.. items.Skip((number - 1) * size).Take(size)];

    /// <summary>The place in the whole list, from 1, of the first on a page.</summary>
    /// <param name="number">The number of the page, from 1.</param>
    public int First(int number) => ((number - 1) * size) + 1;

    /// <summary>The numbers of the pages.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(1, Count);
}
