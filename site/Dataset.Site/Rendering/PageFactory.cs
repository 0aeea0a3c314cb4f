using Dataset.Site.Reading;
using Dataset.Site.Sections;
using Dataset.Site.Views;
using RazorSlices;

namespace Dataset.Site.Rendering;

/// <summary>Makes files of templates.</summary>
/// <param name="index">The index of the catalog.</param>
/// <param name="settings">The settings of the site.</param>
public sealed class PageFactory(SiteIndex index, SiteSettings settings)
{
    private readonly PageFragments _fragments = new();

    private readonly Lazy<IReadOnlyList<SiteSection>> _sections = new(() => SiteSections.Build(index));

    /// <summary>The index of the catalog.</summary>
    public SiteIndex Index => index;

    /// <summary>The settings of the site.</summary>
    public SiteSettings Settings => settings;

    /// <summary>What the site has beside its collections.</summary>
    public IReadOnlyList<SiteSection> Sections => _sections.Value;

    /// <summary>The tables of the collections.</summary>
    public CollectionTables Tables { get; } = new(index);

    /// <summary>A page whose links are relative to its place.</summary>
    /// <param name="path">The place.</param>
    /// <param name="create">Fills the template; called each time the page is rendered.</param>
    public SitePage Html(string path, Func<PageContext, RazorSlice> create) =>
        Html(path, PageParts.RootFrom(path), create);

    /// <summary>A page.</summary>
    /// <param name="path">The place.</param>
    /// <param name="root">What leads from the page to the root of the site.</param>
    /// <param name="create">Fills the template; called each time the page is rendered.</param>
    public SitePage Html(string path, string root, Func<PageContext, RazorSlice> create) =>
        new(path, buffer => buffer.Render(create(new PageContext(index, settings, Tables, path, root) { Sections = Sections, Fragments = _fragments })));
}
