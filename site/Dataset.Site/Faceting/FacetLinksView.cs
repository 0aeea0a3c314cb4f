using Dataset.Site.Views;

namespace Dataset.Site.Faceting;

/// <summary>The values of one facet of a list.</summary>
/// <param name="Page">The page.</param>
/// <param name="List">The list.</param>
/// <param name="Facet">The facet.</param>
public sealed record FacetLinksView(PageContext Page, FacetView List, Facet Facet) : IPageView
{
    /// <summary>Whether the page lists the facts of a value.</summary>
    /// <param name="value">A value of the facet.</param>
    public bool IsChosen(FacetValue value) => List.Chosen is { } chosen && chosen.Facet == Facet && chosen.Value == value;
}
