namespace Dataset.Site.Reading;

/// <summary>Chooses the columns of a collection's table: the slots that tell its facts apart at a glance.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class ColumnChooser(SiteIndex index)
{
    private const int MaximumColumns = 4;
    private const int LongestShortText = 48;

    /// <summary>The slots to show beside label and date, in the order of the schema.</summary>
    /// <param name="collection">A collection.</param>
    public IReadOnlyList<SlotInfo> Choose(CollectionInfo collection)
    {
        ClassProfile profile = index.Profile(collection.Class);
        Dictionary<SlotInfo, int> order = collection.Class.Slots.Index().ToDictionary(s => s.Item, s => s.Index);
        return [.. profile.Details.Concat(new[] { profile.Status }.OfType<SlotInfo>())
            .Where(s => s != profile.Date && Weight(s) > 0 && IsTelling(s, collection.Facts))
            .OrderByDescending(Weight)
            .Take(MaximumColumns)
            .OrderBy(s => order[s])];
    }

    private int Weight(SlotInfo slot) => (slot.IsRequired ? 2 : 0) + slot.Kind switch
    {
        SlotKind.Reference => 3,
        SlotKind.Enum => slot.Uri == Vocabulary.Status ? 1 : 3,
        SlotKind.Inlined => index.Catalog.FindClass(slot.Range) is { } range && (IsNamed(range) || IsTally(range, slot)) ? 3 : int.MinValue,
        SlotKind.Uri => int.MinValue,
        SlotKind.Text => slot.IsMultivalued ? int.MinValue : 1,
        _ => 2,
    };

    // Records that are as good as a reference. One with a second required slot (a state and how it voted) would say half.
    private static bool IsNamed(ClassInfo range) =>
        range.LabelSlot is { Kind: SlotKind.Reference } label && range.Slots.All(s => s == label || !s.IsRequired);

    private static bool IsTally(ClassInfo range, SlotInfo slot) =>
        !slot.IsMultivalued && range.Slots.All(s => s is { Kind: SlotKind.Integer, IsMultivalued: false });

    // A column that is mostly empty, says the same in every row or holds long text helps nobody to find a row.
    private static bool IsTelling(SlotInfo slot, IReadOnlyList<IFact> facts)
    {
        List<object?> values = facts.Select(f => slot.GetValues(f).FirstOrDefault()).ToList();
        List<object> filled = values.OfType<object>().ToList();
        return filled.Count * 3 >= values.Count
            && (facts.Count < 3 || slot.Kind != SlotKind.Enum || filled.Distinct().Skip(1).Any())
            && (slot.Kind != SlotKind.Text || filled.Cast<string>().Count(t => t.Length > LongestShortText) * 10 <= filled.Count);
    }
}
