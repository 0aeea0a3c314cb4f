using Dataset.Site.Reading;

namespace Dataset.Site.Map;

/// <summary>Finds which records name many states.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class LayerReader(SiteIndex index)
{
    // A map of fewer says less than their list.
    private const int FewestStates = 10;

    // As many maps as a field with few values is split into.
    private const int MostValues = 4;

    /// <summary>
    /// The layers: first those of the collection that names the most states in one, and inside a collection in the order of slots.
    /// One with a single required reference of few values has a layer for each value.
    /// </summary>
    /// <param name="states">The facts that are on the map.</param>
    public IReadOnlyList<MapLayer> Read(IReadOnlyCollection<IFact> states)
    {
        HashSet<IFact> known = [.. states];
        List<(IFact State, SlotInfo Slot, IFact Record)> named = known
            .SelectMany(s => s.ReferencedBy.Select(b => (State: s, b.Slot, Record: b.Fact)))
            .Where(n => index.Stands(n.Record) && index.Find(n.Record) is not null)
            .Distinct()
            .ToList();
        return
        [
            .. named
                .GroupBy(n => index.Find(n.Record)!.Collection)
                .Select(g => Read(g.Key, [.. g]))
                .Where(layers => layers.Count > 0)
                .OrderByDescending(layers => layers.Max(l => l.Counts.Count))
                .ThenBy(layers => layers[0].Collection.Name, StringComparer.Ordinal)
                .SelectMany(layers => layers),
        ];
    }

    private static List<MapLayer> Read(CollectionInfo collection, IReadOnlyList<(IFact State, SlotInfo Slot, IFact Record)> named) =>
    [
        .. named
            .GroupBy(n => n.Slot)
            .OrderBy(g => Position(collection.Class, g.Key))
            .SelectMany(g => Split(collection, g.Key, [.. g]))
            .Where(l => l.Counts.Count >= FewestStates),
    ];

    // A slot of the class itself by its place in the schema, then those inside its records by name.
    private static (int Place, string Name) Position(ClassInfo @class, SlotInfo slot) =>
        @class.Slots.Index().Where(s => s.Item == slot).Select(s => (s.Index, "")).DefaultIfEmpty((int.MaxValue, slot.Name)).First();

    private static IEnumerable<MapLayer> Split(CollectionInfo collection, SlotInfo slot, IReadOnlyList<(IFact State, SlotInfo Slot, IFact Record)> named)
    {
        foreach (SlotInfo condition in collection.Class.Slots.Where(s => s != slot && s is { Kind: SlotKind.Reference, IsRequired: true, IsMultivalued: false }))
        {
            List<IGrouping<IFact, (IFact State, SlotInfo Slot, IFact Record)>> groups = named
                .Where(n => n.Record.Reference(condition) is not null)
                .GroupBy(n => n.Record.Reference(condition)!)
                .OrderByLabel(g => g.Key)
                .ToList();
            if (groups.Count is > 0 and <= MostValues)
            {
                return groups.Select(g => new MapLayer(collection, slot, condition, g.Key, Count(g)));
            }
        }

        return [new MapLayer(collection, slot, null, null, Count(named))];
    }

    private static Dictionary<IFact, int> Count(IEnumerable<(IFact State, SlotInfo Slot, IFact Record)> named) =>
        named.GroupBy(n => n.State).ToDictionary(g => g.Key, g => g.Count());
}
