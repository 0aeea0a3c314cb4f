namespace Dataset.Site.Changes;

/// <summary>A file of a release, which never changes again.</summary>
/// <param name="Name">Its name: <c>delta.jsonl</c>.</param>
/// <param name="Content">Its content.</param>
/// <param name="Description">What is in it, in one sentence.</param>
public sealed record ReleaseFile(string Name, byte[] Content, string Description);
