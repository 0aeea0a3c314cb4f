using Dataset.Exports;
using Dataset.Site.Changes;
using Dataset.Site.Documentation;
using Dataset.Site.Home;
using Dataset.Site.Output;
using Dataset.Site.Reading;
using Dataset.Site.SchemaPages;
using Dataset.Site.Search;
using Dataset.Site.Slices;
using Dataset.Site.Views;

namespace Dataset.Site.Rendering;

/// <summary>
/// Turns a catalog into the pages of its site. It neither reads nor writes files, so that any host can use it: the program of this
/// project writes them to a folder, and Dataset.Site.Statiq hands them to Statiq.
/// </summary>
/// <param name="catalog">Any dataset.</param>
/// <param name="settings">The settings of the site.</param>
public sealed class SiteRenderer(DatasetCatalog catalog, SiteSettings settings)
{
    private readonly PageFactory _pages = new(new SiteIndex(catalog), settings);

    private DatasetExports Exports => field ??= new(catalog, new ExportSettings
    {
        BaseUrl = settings.BaseUrl,
        Date = settings.Date,
        FileNameOf = FactAddress.FileNameOf,
        PageOf = fact => _pages.Index.Find(fact)?.Page,
    });

    /// <summary>A hash of all that the pages are made from; two renderers with the same one give the same pages.</summary>
    public string ComputeInputs() => InputHash.Of(_pages.Index, settings, () => Exports.Api);

    /// <summary>Every file of the site, each at a place of its own; the content is rendered when it is asked for.</summary>
    /// <exception cref="SiteOutputException">A collection would take the place of other pages.</exception>
    public IEnumerable<SitePage> GetPages()
    {
        List<string> listed = [];
        foreach (SitePage page in GetContent())
        {
            if (page.IsHtml && page.Path != SitePaths.NotFound)
            {
                listed.Add(page.Path);
            }

            yield return page;
        }

        foreach (SitePage file in settings.BaseUrl is { } address ? new SearchFiles(address).Make(listed) : [])
        {
            yield return file;
        }
    }

    private IEnumerable<SitePage> GetContent()
    {
        foreach ((string folder, string holds) in SitePaths.Taken)
        {
            if (catalog.Collections.Any(c => c.Name.Equals(folder, StringComparison.OrdinalIgnoreCase)))
            {
                throw new SiteOutputException($"The folder '{folder}' of the site holds the pages about {holds}. Give the collection of that name another one.");
            }
        }

        Lazy<SchemaUsage> usage = new(() => new SchemaUsage(_pages.Index));
        return GetFixedPages()
            .Concat(GetSectionPages())
            .Concat(new SearchPages(_pages).GetPages())
            .Concat(GetExports())
            .Concat(new ChangePages(_pages).GetPages())
            .Concat(new DatasetPages(_pages, usage).GetPages())
            .Concat(new SchemaPageGroup(_pages, usage).GetPages())
            .Concat(catalog.Collections.SelectMany(new CollectionPages(_pages).GetPages));
    }

    private IEnumerable<SitePage> GetFixedPages()
    {
        yield return _pages.Html(SitePaths.Home, page => HomePage.Create(new HomeBuilder(page).Build()));
        yield return _pages.Html(SitePaths.NotFound, settings.BaseUrl?.AbsoluteUri ?? "", page => NotFoundPage.Create(new NotFoundView(page)));
        yield return SiteAssets.Stylesheet;
        yield return SiteAssets.Icon;
        yield return SiteAssets.LanguageSchema;
        yield return _pages.Html(SitePaths.Language, page => DocumentPage.Create(new DocumentView(page, EngineDocuments.Language)));
        yield return _pages.Html(SitePaths.Rules, page => RuleListPage.Create(new RuleListView(page, EngineDocuments.Rules)));
        foreach (RuleDocument rule in EngineDocuments.Rules.SelectMany(group => group.Rules))
        {
            yield return _pages.Html(SitePaths.Rule(rule.Id), page => RulePage.Create(new RuleView(page, rule)));
        }
    }

    private IEnumerable<SitePage> GetSectionPages()
    {
        if (_pages.Sections.FirstOrDefault(s => catalog.Collections.Any(c => c.Name.Equals(s.Folder, StringComparison.OrdinalIgnoreCase))) is { } taken)
        {
            throw new SiteOutputException($"The folder '{taken.Folder}' of the site holds the pages '{taken.Title}'. Give the collection of that name another one.");
        }

        return _pages.Sections.SelectMany(s => s.Pages).Select(p => _pages.Html(p.Path, p.Create));
    }

    private IEnumerable<SitePage> GetExports()
    {
        yield return _pages.Html(SitePaths.Api, page => ApiPage.Create(new ApiView(page, Exports)));
        yield return _pages.Html(SitePaths.Downloads, page => DownloadPage.Create(new DownloadView(page, Exports.Downloads, Exports.LicenseName)));
        foreach (ExportFile file in Exports.Files)
        {
            yield return new SitePage(file.Path, file.WriteTo);
        }
    }
}
