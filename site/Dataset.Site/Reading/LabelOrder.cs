namespace Dataset.Site.Reading;

/// <summary>The order of facts by their labels, that of identifiers where labels are alike: no fact stands before another for what it is.</summary>
public static class LabelOrder
{
    extension<T>(IEnumerable<T> items)
    {
        /// <summary>The items in the order of the labels of their facts.</summary>
        /// <param name="fact">The fact of an item.</param>
        public IOrderedEnumerable<T> OrderByLabel(Func<T, IFact> fact) =>
            items.OrderBy(item => fact(item).Label, StringComparer.OrdinalIgnoreCase).ThenBy(item => fact(item).Id, StringComparer.Ordinal);
    }

    extension<T>(IOrderedEnumerable<T> items)
    {
        /// <summary>The items in their order; those that are alike in it in the order of the labels of their facts.</summary>
        /// <param name="fact">The fact of an item.</param>
        public IOrderedEnumerable<T> ThenByLabel(Func<T, IFact> fact) =>
            items.ThenBy(item => fact(item).Label, StringComparer.OrdinalIgnoreCase).ThenBy(item => fact(item).Id, StringComparer.Ordinal);
    }
}
