namespace Dataset.Site.Changes;

/// <summary>An entry of a feed: a fact that changed in a release, or the first release.</summary>
/// <param name="Id">What it is known by forever, a URI.</param>
/// <param name="Path">Its page, relative to the site.</param>
/// <param name="Title">The title.</param>
/// <param name="Html">The content as HTML; not empty.</param>
/// <param name="Date">When it changed.</param>
/// <param name="Tags">The collection and the kinds of change.</param>
public sealed record FeedEntry(string Id, string Path, string Title, string Html, DateTimeOffset Date, IReadOnlyList<string> Tags);
