using Dataset.Site.Rendering;
using Statiq.Common;

namespace Dataset.Site.Statiq;

/// <summary>
/// Hands the pages of a dataset to Statiq. Either way no text of a fact is ever a template: a whole page holds <c>&lt;html</c>, which
/// Statiq does not render, and the content of a page without its layout is always <see cref="Template"/>, which Razor compiles once.
/// </summary>
/// <param name="pages">The pages, from <see cref="SiteRenderer.GetPages"/>.</param>
/// <param name="folder">The folder of the output that they go to; the empty string for its root.</param>
/// <param name="create">Makes the document of a page that goes to a place.</param>
public sealed class DatasetPages(IEnumerable<SitePage> pages, string folder, Func<SitePage, NormalizedPath, IExecutionContext, IDocument> create) : Module
{
    /// <summary>The content of every document of <see cref="WithoutLayout"/>.</summary>
    public const string Template = "@Html.Raw(Document.GetString(\"" + Body + "\"))";

    /// <summary>The key of what stands between the tags of the body, as HTML.</summary>
    public const string Body = "Body";

    /// <summary>The key of what leads from a page to the root of the dataset's pages, before <c>site.css</c>: <c>../</c>.</summary>
    public const string Root = "Root";

    /// <summary>Files as they are, with the bytes that the program of Dataset.Site writes. A file is rendered when Statiq reads it.</summary>
    /// <param name="pages">Pages and other files.</param>
    /// <param name="folder">The folder of the output that they go to; the empty string for its root.</param>
    public static DatasetPages Whole(IEnumerable<SitePage> pages, string folder = "") => new(pages, folder, (page, place, context) =>
        context.CreateDocument(place, [], context.GetContentProvider(() => new MemoryStream(page.ToBytes()), page.MediaType)));

    /// <summary>Pages without the head and the tags around the body, to stand in the layout of the site that takes them.</summary>
    /// <param name="pages">Pages only.</param>
    /// <param name="folder">The folder of the output that they go to; the empty string for its root.</param>
    public static DatasetPages WithoutLayout(IEnumerable<SitePage> pages, string folder = "") => new(pages, folder, (page, place, context) =>
    {
        PageParts parts = PageParts.Of(page);
        KeyValuePair<string, object>[] values =
        [
            new(Keys.Title, new PlainText(parts.Title)),
            new("Description", new PlainText(parts.Description)),
            new(Body, new PlainText(parts.Body)),
            new(Root, new PlainText(parts.Root)),
        ];
        return context.CreateDocument(place, values, context.GetContentProvider(Template, page.MediaType));
    });

    /// <inheritdoc/>
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult<IEnumerable<IDocument>>([.. pages.Select(page => create(page, new NormalizedPath(folder.Length > 0 ? $"{folder}/{page.Path}" : page.Path), context))]);
}
