namespace Dataset.Schema.Diff;

/// <summary>What became of a fact.</summary>
/// <param name="Collection">The name of its collection.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Label">Its name for people, as it is now; of one that is gone, as it was.</param>
/// <param name="Kinds">What became of it, at least one, each once, in the order of <see cref="ChangeKind"/>.</param>
public sealed record FactChange(string Collection, string Id, string Label, EquatableArray<ChangeKind> Kinds)
{
    /// <summary>The changes of its values; none for one that is new or gone.</summary>
    public EquatableArray<FieldChange> Fields { get; init; } = [];

    /// <summary>The disputes about it that appeared or went.</summary>
    public EquatableArray<DisputeChange> Disputes { get; init; } = [];

    /// <summary>The step that it needs.</summary>
    public VersionStep Step => Kinds.Contains(ChangeKind.Removed) ? VersionStep.Refused : Kinds.Contains(ChangeKind.Added) ? VersionStep.Minor : VersionStep.Patch;
}
