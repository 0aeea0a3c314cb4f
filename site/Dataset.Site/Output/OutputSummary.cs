namespace Dataset.Site.Output;

/// <summary>What a run did to a folder.</summary>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Unchanged">Files that were left alone.</param>
/// <param name="Removed">Files of an earlier run that are no page any more.</param>
public sealed record OutputSummary(int Written, int Unchanged, int Removed);
