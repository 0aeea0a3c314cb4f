namespace Dataset.Cli.Comparing;

/// <summary>A file of a dataset with its text, wherever it comes from.</summary>
/// <param name="Name">The file as the user knows it, for messages.</param>
/// <param name="Path">The file from the folder of the dataset on, with <c>/</c>: <c>seeds/people/leaders.yaml</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record SeedText(string Name, string Path, string Text);
