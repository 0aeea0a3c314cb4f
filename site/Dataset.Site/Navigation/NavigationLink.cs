namespace Dataset.Site.Navigation;

/// <summary>A link that every page has.</summary>
/// <param name="Title">What it leads to.</param>
/// <param name="Path">The place, relative to the site.</param>
public sealed record NavigationLink(string Title, string Path);
