using Dataset.Site.Views;

namespace Dataset.Site.Faceting;

/// <summary>The facets of a list.</summary>
/// <param name="Page">The page.</param>
/// <param name="Collection">The collection that is listed.</param>
/// <param name="Facets">Its facets.</param>
/// <param name="Chosen">The value whose facts the page lists, or null when it lists all.</param>
public sealed record FacetView(PageContext Page, CollectionInfo Collection, IReadOnlyList<Facet> Facets, ChosenValue? Chosen) : IPageView;
