namespace Dataset.Site.Faceting;

/// <summary>The value whose facts a page lists.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Value">The value.</param>
public sealed record ChosenValue(Facet Facet, FacetValue Value)
{
    /// <summary>Both for people: <c>Date: 2024</c>.</summary>
    public string Title => $"{Facet.Title}: {Value.Title}";
}
