using Dataset.Site.Documentation;
using Dataset.Site.Views;

namespace Dataset.Site.Contributing;

/// <summary>The page on how to correct, dispute and add facts.</summary>
/// <param name="Page">The page.</param>
/// <param name="Form">The form in which a reader disputes a record, or null.</param>
/// <param name="Folders">The collections and the folders that hold their files.</param>
/// <param name="Document">What the dataset itself says of it, or null.</param>
public sealed record ContributeView(PageContext Page, Uri? Form, IReadOnlyList<FactFolder> Folders, Document? Document) : IPageView
{
    /// <summary>Whether the dataset has records of disagreements between sources.</summary>
    public bool HasDisputes => Page.Catalog.Classes.Any(c => c.HasRole(Vocabulary.Dispute));

    /// <summary>Whether records cite sources.</summary>
    public bool HasSources => Page.Catalog.Classes.Any(c => c.HasRole(Vocabulary.Citation));
}
