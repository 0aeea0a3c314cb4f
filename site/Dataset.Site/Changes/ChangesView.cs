using Dataset.Site.Views;

namespace Dataset.Site.Changes;

/// <summary>The page that lists the releases.</summary>
/// <param name="Page">The page.</param>
/// <param name="Releases">The releases, the newest first.</param>
/// <param name="Facts">Finds the facts of the catalog.</param>
public sealed record ChangesView(PageContext Page, IReadOnlyList<Release> Releases, FactFinder Facts) : IPageView;
