namespace Dataset.Schema.Diff;

/// <summary>What changed between two states of a dataset.</summary>
/// <param name="OldVersion">The version that the old schema states.</param>
/// <param name="NewVersion">The version that the new schema states.</param>
/// <param name="Schema">The changes of the schema, the greatest first.</param>
/// <param name="Facts">The facts that changed, ordered by collection and identifier.</param>
public sealed record DatasetDiff(string OldVersion, string NewVersion, EquatableArray<SchemaChange> Schema, EquatableArray<FactChange> Facts)
{
    /// <summary>The step that the version needs.</summary>
    public VersionStep Step => Schema.Select(change => change.Step).Concat(Facts.Select(change => change.Step)).DefaultIfEmpty(VersionStep.None).Max();

    /// <summary>How many facts each kind of change holds of; kinds that hold of none are left out.</summary>
    public IEnumerable<(ChangeKind Kind, int Count)> Counts() =>
        Facts.SelectMany(change => change.Kinds).GroupBy(kind => kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));
}
