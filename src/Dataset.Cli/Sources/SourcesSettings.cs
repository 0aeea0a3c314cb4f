namespace Dataset.Cli.Sources;

/// <summary>Which sources to read, and how.</summary>
/// <param name="Seeds">The folder of the dataset, as given.</param>
/// <param name="Client">How the client behaves.</param>
internal sealed record SourcesSettings(string Seeds, ClientSettings Client)
{
    /// <summary>Whether addresses are read; else what is known is shown.</summary>
    public bool Checks { get; init; }

    /// <summary>Only sources that were not read for that many days are read.</summary>
    public int OlderThanDays { get; init; }

    /// <summary>How many sources are read at most.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>The address of the API of an archive, or null to ask none.</summary>
    public Uri? ArchiveApi { get; init; }
}
