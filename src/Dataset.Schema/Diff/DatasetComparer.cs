namespace Dataset.Schema.Diff;

/// <summary>Compares two states of a dataset: what their facts mean, never how they are written.</summary>
public static class DatasetComparer
{
    /// <summary>What changed.</summary>
    /// <param name="old">The state before.</param>
    /// <param name="new">The state after.</param>
    public static DatasetDiff Compare(DatasetSnapshot old, DatasetSnapshot @new)
    {
        IReadOnlyList<PlainFact> before = old.Plain();
        IReadOnlyList<PlainFact> after = @new.Plain();
        Dictionary<(string, string), PlainFact> oldFacts = before.ToDictionary(fact => (fact.Collection, fact.Id));
        Dictionary<(string, string), PlainFact> newFacts = after.ToDictionary(fact => (fact.Collection, fact.Id));
        DisputeIndex oldDisputes = new(old.Schema, before);
        DisputeIndex newDisputes = new(@new.Schema, after);
        IEnumerable<FactChange?> changes =
            from key in oldFacts.Keys.Union(newFacts.Keys).OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2, StringComparer.Ordinal)
            let was = oldFacts.TryGetValue(key, out PlainFact? o) ? o : null
            let now = newFacts.TryGetValue(key, out PlainFact? n) ? n : null
            select FactComparer.Compare(was, now, Disputes(oldDisputes.About(was), newDisputes.About(now)));
        return new DatasetDiff(
            old.Schema.Content.Version,
            @new.Schema.Content.Version,
            SchemaComparer.Compare(old.Schema.Content, @new.Schema.Content).OrderByDescending(change => change.Step).ToEquatableArray(),
            changes.OfType<FactChange>().ToEquatableArray());
    }

    private static EquatableArray<DisputeChange> Disputes(IEnumerable<(PlainFact Dispute, string Field)> old, IEnumerable<(PlainFact Dispute, string Field)> @new)
    {
        ILookup<(string, string), (PlainFact, string)> before = old.ToLookup(Key);
        ILookup<(string, string), (PlainFact, string)> after = @new.ToLookup(Key);
        return old.Where(dispute => !after.Contains(Key(dispute))).Select(dispute => Change(dispute, hasAppeared: false))
            .Concat(@new.Where(dispute => !before.Contains(Key(dispute))).Select(dispute => Change(dispute, hasAppeared: true)))
            .ToEquatableArray();
    }

    private static (string, string) Key((PlainFact Dispute, string Field) dispute) => (dispute.Dispute.Collection, dispute.Dispute.Id);

    private static DisputeChange Change((PlainFact Dispute, string Field) dispute, bool hasAppeared) =>
        new(dispute.Dispute.Collection, dispute.Dispute.Id, dispute.Dispute.Label, dispute.Field, hasAppeared);
}
