namespace Dataset.Site.Faceting;

/// <summary>A value of a facet with the facts that have it.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">The value for people.</param>
/// <param name="Fact">The fact that it is, for a reference; or null.</param>
/// <param name="Facts">The facts, in the order of a list.</param>
public sealed record FacetValue(string Name, string Title, IFact? Fact, IReadOnlyList<IFact> Facts);
