using Dataset.Site.Reading;

namespace Dataset.Site.Faceting;

/// <summary>Lists facts by the values of a slot.</summary>
internal static class SlotFacet
{
    /// <summary>How many facts a text, such as a language, names on average when it is a kind and no name.</summary>
    private const int FactsPerText = 5;

    /// <summary>The same of a reference.</summary>
    private const int FactsPerReference = 2;

    /// <summary>A slot that fewer facts than one in so many have lists next to nothing.</summary>
    private const int FactsPerGiven = 20;

    /// <summary>The facet, or null when the slot has one value, or too many to find one among, or nearly one for each fact, or is seldom given.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="order">The values of its enum in the order of the schema; empty for another slot.</param>
    /// <param name="facts">The facts in the order of the list.</param>
    /// <param name="maximumValues">How many values a reader finds one among.</param>
    public static Facet? Read(SlotInfo slot, IReadOnlyList<EnumValueInfo> order, IReadOnlyList<IFact> facts, int maximumValues)
    {
        Dictionary<object, List<IFact>> found = [];
        List<IFact> without = [];
        foreach (IFact fact in facts)
        {
            object[] values = [.. slot.GetValues(fact).Distinct()];
            foreach (object value in values)
            {
                if (!found.TryGetValue(value, out List<IFact>? with))
                {
                    found[value] = with = [];
                }

                with.Add(fact);
            }

            if (found.Count > maximumValues)
            {
                return null;
            }

            if (values.Length == 0)
            {
                without.Add(fact);
            }
        }

        int given = facts.Count - without.Count;
        bool tells = found.Count > 1 && given >= found.Count * FactsPerValue(slot) && given * FactsPerGiven >= facts.Count;
        return !tells ? null : new FacetValues(slot, slot.Title)
            .Add(Sorted(found, order))
            .AddRest("Not given", without)
            .ToFacet();
    }

    private static int FactsPerValue(SlotInfo slot) => slot.Kind switch
    {
        SlotKind.Text => FactsPerText,
        SlotKind.Reference => FactsPerReference,
        _ => 1,
    };

    // Where the schema has no order, titles have one: no value stands before another because there is more of it.
    private static IEnumerable<FacetValue> Sorted(Dictionary<object, List<IFact>> found, IReadOnlyList<EnumValueInfo> order) => order.Count > 0
        ? order.Where(found.ContainsKey).Select(item => new FacetValue(item.Text, item.Title, null, found[item]))
        : found
            .Select(value => value.Key switch
            {
                IFact fact => new FacetValue(fact.Id, fact.Label, fact, value.Value),
                EnumValueInfo item => new FacetValue(item.Text, item.Title, null, value.Value),
                _ => new FacetValue(PlainValue.InWords(value.Key), PlainValue.InWords(value.Key), null, value.Value),
            })
            .OrderBy(value => value.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(value => value.Name, StringComparer.Ordinal);
}
