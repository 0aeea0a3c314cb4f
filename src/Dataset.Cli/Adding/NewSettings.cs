namespace Dataset.Cli.Adding;

/// <summary>What to add and where.</summary>
/// <param name="Collection">The name of the collection.</param>
/// <param name="Id">The identifier, or null.</param>
/// <param name="Values">Fields with their values: <c>name=Ada</c>.</param>
/// <param name="File">The file in the folder of the collection, or null.</param>
/// <param name="Seeds">The folder of the dataset, as given.</param>
/// <param name="IsDryRun">Whether nothing is written.</param>
/// <param name="Keeps">Whether an entry with errors is written too.</param>
internal sealed record NewSettings(string Collection, string? Id, IReadOnlyList<string> Values, string? File, string Seeds, bool IsDryRun, bool Keeps);
