using Dataset.Site.Documentation;
using Dataset.Site.Output;
using Dataset.Site.Reading;
using Dataset.Site.Slices;
using Dataset.Site.Views;
using RazorSlices;

namespace Dataset.Site.Rendering;

/// <summary>Turns a catalog into the pages of its site. It neither reads nor writes files, so that any host can use it.</summary>
/// <param name="catalog">Any dataset.</param>
/// <param name="settings">The settings of the site.</param>
public sealed class SiteRenderer(DatasetCatalog catalog, SiteSettings settings)
{
    private const int LatestOnHome = 10;
    private const int DisputesOnHome = 8;

    private readonly SiteIndex _index = new(catalog);

    /// <summary>A hash of all that the pages are made from; two renderers with the same one give the same pages.</summary>
    public string ComputeInputs() => InputHash.Of(_index, settings);

    /// <summary>Every file of the site, each at a place of its own; the content is rendered when it is asked for.</summary>
    /// <exception cref="SiteOutputException">A collection would take the place of other pages.</exception>
    public IEnumerable<SitePage> GetPages()
    {
        List<string> listed = [];
        foreach (SitePage page in GetContent())
        {
            if (page.Path.EndsWith(".html", StringComparison.Ordinal) && page.Path != SitePaths.NotFound)
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
        if (catalog.Collections.Any(c => c.Name.Equals(SitePaths.RuleFolder, StringComparison.OrdinalIgnoreCase)))
        {
            throw new SiteOutputException($"The folder '{SitePaths.RuleFolder}' of the site holds the pages about rules. Give the collection of that name another one.");
        }

        yield return Html(SitePaths.Home, "", BuildHome);
        yield return Html(SitePaths.NotFound, settings.BaseUrl?.AbsoluteUri ?? "", page => NotFoundPage.Create(new NotFoundView(page)));
        yield return SiteAssets.Stylesheet;
        yield return SiteAssets.Icon;
        foreach (SitePage? page in GetDocumentation().Concat(catalog.Collections.SelectMany(GetCollectionPages)))
        {
            yield return page;
        }
    }

    private IEnumerable<SitePage> GetDocumentation()
    {
        yield return SiteAssets.LanguageSchema;
        yield return Html(SitePaths.Language, "", page => DocumentPage.Create(new DocumentView(page, EngineDocuments.Language)));
        yield return Html(SitePaths.Rules, "../", page => RuleListPage.Create(new RuleListView(page, EngineDocuments.Rules)));
        foreach (RuleDocument rule in EngineDocuments.Rules.SelectMany(group => group.Rules))
        {
            yield return Html(SitePaths.Rule(rule.Id), "../", page => RulePage.Create(new RuleView(page, rule)));
        }
    }

    private IEnumerable<SitePage> GetCollectionPages(CollectionInfo collection)
    {
        Lazy<CollectionTable> chooser = new Lazy<CollectionTable>(() => new CollectionTable(_index, collection));
        int count = Math.Max(1, (collection.Facts.Count + settings.FactsPerPage - 1) / settings.FactsPerPage);
        for (int number = 1; number <= count; number++)
        {
            int n = number;
            yield return Html(
                SitePaths.Collection(collection, n),
                "../",
                page => CollectionPage.Create(chooser.Value.BuildPage(page, n, count)));
        }

        foreach (IFact fact in collection.Facts)
        {
            if (_index.Find(fact) is not { } address || address.Collection != collection)
            {
                continue; // The fact is listed by an earlier collection too, which has its page.
            }

            yield return Html(address.Page, "../", page => FactPage.Create(new ViewBuilder(page).BuildFact(fact, address)));
            yield return new SitePage(address.Json, buffer => new FactJson(_index, buffer).Write(fact, address));
        }
    }

    private RazorSlice BuildHome(PageContext page)
    {
        ViewBuilder builder = new ViewBuilder(page);
        List<IFact> facts = catalog.Collections.SelectMany(c => c.Facts).Where(f => !_index.Profile(f).IsSource).ToList();
        List<IFact> disputes = FactDate.InListOrder(_index, [.. facts.Where(f => _index.Profile(f).IsDispute)]).ToList();
        return HomePage.Create(new HomeView(
            page,
            [.. FactDate.LatestFirst(_index, facts).Take(LatestOnHome)],
            [.. disputes.Take(DisputesOnHome).Select(f => builder.BuildDispute(f, shown: null))],
            disputes.Count));
    }

    private SitePage Html(string path, string root, Func<PageContext, RazorSlice> create) => new(path, buffer =>
    {
        using RazorSlice slice = create(new PageContext(_index, settings, path, root));
        ValueTask rendering = slice.RenderAsync(buffer, PageTextEncoder.Instance);
        if (!rendering.IsCompletedSuccessfully)
        {
            // No template waits for anything, so this is only how an error of a template surfaces.
            rendering.AsTask().GetAwaiter().GetResult();
        }
    });
}
