namespace Dataset.Site.Sections;

/// <summary>A part of the site that is made across records, such as a timeline.</summary>
/// <param name="Title">What it is, for people: the text of links to it.</param>
/// <param name="Collections">The collections whose records it shows; their pages link to it.</param>
/// <param name="Pages">Its pages; the first one is where links lead.</param>
public sealed record SiteSection(string Title, IReadOnlyList<CollectionInfo> Collections, IReadOnlyList<SectionPage> Pages)
{
    /// <summary>The place of its first page, relative to the site.</summary>
    public string Path => Pages[0].Path;

    /// <summary>The folder of its pages, relative to the site.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>Whether a page is one of its own.</summary>
    /// <param name="path">The place of a page, relative to the site.</param>
    public bool Owns(string path) => Pages.Any(p => p.Path == path);
}
