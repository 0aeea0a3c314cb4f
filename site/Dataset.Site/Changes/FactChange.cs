namespace Dataset.Site.Changes;

/// <summary>What became of a fact in a release.</summary>
/// <param name="Collection">The name of its collection.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Label">Its name for people in that release.</param>
/// <param name="Kinds">The kinds of change, at least one; the last weighs most.</param>
/// <param name="Fields">The changes of its values.</param>
/// <param name="Disputes">The disputes about it that were opened or closed.</param>
public sealed record FactChange(
    string Collection, string Id, string Label, IReadOnlyList<string> Kinds, IReadOnlyList<FieldChange> Fields, IReadOnlyList<DisputeChange> Disputes);
