using Dataset.Site.Views;

namespace Dataset.Site.Citing;

/// <summary>How to cite a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Documents">The documents that it rests on, which come first.</param>
/// <param name="Record">The page itself, as a part of the dataset.</param>
public sealed record CiteView(PageContext Page, IReadOnlyList<Reference> Documents, Reference Record) : IPageView
{
    /// <summary>All of them, in the order in which they are given.</summary>
    public IEnumerable<Reference> All => Documents.Append(Record);
}
