using Dataset.Schema.Diff;

namespace Dataset.Cli.Comparing;

/// <summary>A state of a dataset that the user named.</summary>
/// <param name="Name">The folder or the revision, as given.</param>
/// <param name="Snapshot">The schema and the facts.</param>
/// <param name="Errors">How many errors its files have; values that could not be read are missing.</param>
internal sealed record DatasetState(string Name, DatasetSnapshot Snapshot, int Errors);
