namespace Dataset.Exports.Shapes;

/// <summary>A collection and the shape of its facts.</summary>
/// <param name="Info">The collection.</param>
/// <param name="Record">The shape of its facts; the identifier is no field.</param>
/// <param name="Facts">The facts that have their place here: one that an earlier collection lists too has it there.</param>
internal sealed record CollectionShape(CollectionInfo Info, RecordShape Record, IReadOnlyList<IFact> Facts)
{
    /// <summary>The name.</summary>
    public string Name => Info.Name;
}
