namespace Dataset.Cli.Releasing;

/// <summary>What to release.</summary>
/// <param name="Revision">The revision whose facts are released.</param>
/// <param name="Since">The revision of the release before, or null for the tag of its version.</param>
/// <param name="Seeds">The folder of the dataset.</param>
internal sealed record ReleaseSettings(string Revision, string? Since, string Seeds);
