namespace Dataset.Site.Map;

/// <summary>What one map shows: which states the records of a collection name in a field.</summary>
/// <param name="Collection">The collection of the records.</param>
/// <param name="Slot">The field that names a state.</param>
/// <param name="Condition">The field that all these records have in common, or null.</param>
/// <param name="Value">What it holds in all of them, or null.</param>
/// <param name="Counts">How many records name each state that any names.</param>
public sealed record MapLayer(CollectionInfo Collection, SlotInfo Slot, SlotInfo? Condition, IFact? Value, IReadOnlyDictionary<IFact, int> Counts)
{
    /// <summary>How many records name a state so.</summary>
    /// <param name="state">A state.</param>
    public int CountOf(IFact state) => Counts.GetValueOrDefault(state);
}
