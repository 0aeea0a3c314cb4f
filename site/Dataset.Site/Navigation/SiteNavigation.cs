using Dataset.Site.Changes;
using Dataset.Site.Rendering;
using Dataset.Site.Search;
using Dataset.Site.Sections;
using Dataset.Site.Views;

namespace Dataset.Site.Navigation;

/// <summary>The ways that stand on every page of a site. What a dataset does not have has no link.</summary>
public static class SiteNavigation
{
    /// <summary>The links at the top, beside the menu of all collections.</summary>
    /// <param name="page">The page.</param>
    public static IEnumerable<NavigationLink> Top(PageContext page) =>
    [
        .. page.Sections.Select(section => new NavigationLink(section.Title, section.Path)),
        .. Collections(page.Catalog, Vocabulary.Dispute),
        .. Collections(page.Catalog, Vocabulary.Source),
        new NavigationLink("Code", SitePaths.Package),
        new NavigationLink("About", SitePaths.About),
    ];

    /// <summary>The links at the bottom: what the facts are, how they are used and how they are changed.</summary>
    /// <param name="settings">The settings of the site.</param>
    public static IEnumerable<NavigationLink> Bottom(SiteSettings settings)
    {
        yield return new NavigationLink("About", SitePaths.About);
        yield return new NavigationLink("Index of names", SearchPaths.Index);
        yield return new NavigationLink("Schema", SitePaths.Schema);
        yield return new NavigationLink("Facts in programs", SitePaths.Package);
        yield return new NavigationLink("Downloads", SitePaths.Downloads);
        yield return new NavigationLink("API", SitePaths.Api);
        yield return new NavigationLink("Changes", ChangePaths.Index);
        yield return new NavigationLink("Contribute", SitePaths.Contribute);
        if (settings.Documents.Guide is not null)
        {
            yield return new NavigationLink("How facts are written", SitePaths.Guide);
        }

        yield return new NavigationLink("Rules for facts and schema", SitePaths.Rules);
        yield return new NavigationLink("Schema language", SitePaths.Language);
    }

    private static IEnumerable<NavigationLink> Collections(DatasetCatalog catalog, string role) =>
        catalog.Collections.Where(c => c.Class.HasRole(role)).Select(c => new NavigationLink(c.Title, SitePaths.Collection(c, 1)));
}
