namespace Dataset.Site.Disputes;

/// <summary>The disputes about facts of one collection.</summary>
/// <param name="Title">The title of the collection.</param>
/// <param name="Anchor">The anchor of the group on its first page.</param>
/// <param name="Count">How many disputes it has on all pages.</param>
/// <param name="FirstPage">The number of the page on which it begins.</param>
public sealed record DisputeGroup(string Title, string Anchor, int Count, int FirstPage);
