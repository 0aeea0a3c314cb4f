namespace Dataset.Cli.Sources;

/// <summary>A source and its addresses.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Url">The address of the document.</param>
/// <param name="HasArchive">Whether its entry has the address of an archived copy.</param>
internal sealed record SourceAddress(string Id, string Url, bool HasArchive);
