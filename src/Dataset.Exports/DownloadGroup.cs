namespace Dataset.Exports;

/// <summary>Downloads of one format.</summary>
/// <param name="Id">A name of its own, as an anchor of a page: <c>csv</c>.</param>
/// <param name="Title">The format.</param>
/// <param name="Description">What is in the files, and by which rules.</param>
/// <param name="Files">The files.</param>
/// <param name="Readings">How they are read.</param>
public sealed record DownloadGroup(string Id, string Title, string Description, IReadOnlyList<Download> Files, IReadOnlyList<Reading> Readings)
{
    /// <summary>The one of the files that has all others in it; null where there is none.</summary>
    public Download? Archive { get; init; }
}
