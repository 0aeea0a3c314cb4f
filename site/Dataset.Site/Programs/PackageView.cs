using Dataset.Site.Documentation;
using Dataset.Site.Views;

namespace Dataset.Site.Programs;

/// <summary>The page on the facts in programs.</summary>
/// <param name="Page">The page.</param>
/// <param name="Document">What the dataset itself says of it, or null.</param>
public sealed record PackageView(PageContext Page, Document? Document) : IPageView
{
    /// <summary>A collection with facts that stands for all in examples: one of records if there is any, of documents otherwise; null for a dataset without facts.</summary>
    public CollectionInfo? Sample => Page.Catalog.Collections.Where(c => c.Facts.Count > 0).OrderBy(c => c.Class.HasRole(Vocabulary.Source)).FirstOrDefault();
}
