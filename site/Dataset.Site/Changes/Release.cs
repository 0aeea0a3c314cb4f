namespace Dataset.Site.Changes;

/// <summary>A release of a dataset, as <c>dataset release</c> wrote it down.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Previous">The version of the release before, or null for the first.</param>
/// <param name="Date">When the commit of its facts was made.</param>
/// <param name="Commit">The full name of that commit.</param>
/// <param name="Step">The step of the version that the changes ask for.</param>
/// <param name="Counts">How many facts each kind of change holds of.</param>
/// <param name="Schema">The changes of the schema, the greatest first.</param>
/// <param name="Facts">The facts that changed, ordered by collection and identifier; none in the first release, in which all are new.</param>
public sealed record Release(
    string Version,
    string? Previous,
    DateTimeOffset Date,
    string Commit,
    string Step,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<SchemaChange> Schema,
    IReadOnlyList<FactChange> Facts)
{
    /// <summary>The files of the release, as they were written, with their names: <c>changes.json</c>.</summary>
    public IReadOnlyList<ReleaseFile> Files { get; init; } = [];
}
