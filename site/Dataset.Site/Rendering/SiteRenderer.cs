using Dataset.Exports;
using Dataset.Site.Changes;
using Dataset.Site.Documentation;
using Dataset.Site.Home;
using Dataset.Site.Output;
using Dataset.Site.Reading;
using Dataset.Site.SchemaPages;
using Dataset.Site.Slices;
using Dataset.Site.Views;

namespace Dataset.Site.Rendering;

/// <summary>Turns a catalog into the pages of its site. It neither reads nor writes files, so that any host can use it.</summary>
public sealed class SiteRenderer
{
    private readonly DatasetCatalog _catalog;
    private readonly SiteSettings _settings;
    private readonly SiteIndex _index;
    private readonly CollectionTables _tables;
    private readonly PageFactory _pages;

    /// <summary>Prepares the site of a catalog.</summary>
    /// <param name="catalog">Any dataset.</param>
    /// <param name="settings">The settings of the site.</param>
    public SiteRenderer(DatasetCatalog catalog, SiteSettings settings)
    {
        _catalog = catalog;
        _settings = settings;
        _index = new SiteIndex(catalog);
        _tables = new CollectionTables(_index);
        _pages = new PageFactory(_index, settings, _tables);
    }

    private DatasetExports Exports => field ??= new(_catalog, new ExportSettings
    {
        BaseUrl = _settings.BaseUrl,
        Date = _settings.Date,
        FileNameOf = FactAddress.FileNameOf,
        PageOf = fact => _index.Find(fact)?.Page,
    });

    /// <summary>A hash of all that the pages are made from; two renderers with the same one give the same pages.</summary>
    public string ComputeInputs() => InputHash.Of(_index, _settings, Exports.Api);

    /// <summary>Every file of the site, each at a place of its own; the content is rendered when it is asked for.</summary>
    /// <exception cref="SiteOutputException">A collection would take the place of other pages.</exception>
    public IEnumerable<SitePage> GetPages()
    {
        foreach ((string folder, string holds) in SitePaths.Taken)
        {
            if (_catalog.Collections.Any(c => c.Name.Equals(folder, StringComparison.OrdinalIgnoreCase)))
            {
                throw new SiteOutputException($"The folder '{folder}' of the site holds the pages about {holds}. Give the collection of that name another one.");
            }
        }

        Lazy<SchemaUsage> usage = new(() => new SchemaUsage(_index));
        return new[] { _pages.Html(SitePaths.Home, page => HomePage.Create(new HomeBuilder(_index, _tables).Build(page))) }
            .Append(_pages.Html(SitePaths.NotFound, _settings.BaseUrl?.AbsoluteUri ?? "", page => NotFoundPage.Create(new NotFoundView(page))))
            .Append(SiteAssets.Stylesheet)
            .Append(SiteAssets.Icon)
            .Concat(GetDocumentation())
            .Concat(GetSectionPages())
            .Concat(GetExports())
            .Concat(new ChangePages(_pages).GetPages())
            .Concat(new DatasetPages(_pages, usage).GetPages())
            .Concat(new SchemaPageGroup(_pages, usage).GetPages())
            .Concat(_catalog.Collections.SelectMany(new CollectionPages(_pages, _tables).GetPages));
    }

    private IEnumerable<SitePage> GetDocumentation()
    {
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
        if (_pages.Sections.FirstOrDefault(s => _catalog.Collections.Any(c => c.Name.Equals(s.Folder, StringComparison.OrdinalIgnoreCase))) is { } taken)
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
