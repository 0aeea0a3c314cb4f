using Dataset.Site.Citing;
using Dataset.Site.Contributing;
using Dataset.Site.Programs;
using Dataset.Site.Rendering;
using Dataset.Site.SchemaPages;
using Dataset.Site.Slices;
using Dataset.Site.Views;

namespace Dataset.Site.Documentation;

/// <summary>The pages about the dataset as a whole, made of its catalog and of the files that it brings.</summary>
/// <param name="pages">Makes the pages.</param>
/// <param name="usage">What the facts use of the schema.</param>
public sealed class DatasetPages(PageFactory pages, Lazy<SchemaUsage> usage)
{
    private readonly DatasetDocuments _documents = pages.Settings.Documents;

    /// <summary>The pages.</summary>
    public IEnumerable<SitePage> GetPages()
    {
        Lazy<Document?> license = Read(_documents.License);
        Lazy<Document?> contributing = Read(_documents.Contributing);
        Lazy<Document?> package = Read(_documents.Package);
        Lazy<Document?> guide = Read(_documents.Guide, isPart: false);
        yield return pages.Html(SitePaths.About, page => AboutPage.Create(
            new AboutView(page, license.Value, guide.Value, usage.Value, new ReferenceReader(page).ReadDataset())));
        yield return pages.Html(SitePaths.Contribute, page => ContributePage.Create(
            new ContributeView(page, IssueForm.Find(page.Settings), [.. page.Catalog.Collections.Select(FactFolder.Of)], contributing.Value)));
        yield return pages.Html(SitePaths.Package, page => PackagePage.Create(new PackageView(page, package.Value)));
        if (_documents.Guide is not null)
        {
            yield return pages.Html(SitePaths.Guide, page => DocumentPage.Create(new DocumentView(page, guide.Value!)));
        }
    }

    private Lazy<Document?> Read(DatasetDocument? document, bool isPart = true) => new(() => document is null
        ? null
        : MarkdownReader.Read(document.Markdown, link => new DocumentLinks(_documents).Resolve(document, link), isPart));
}
