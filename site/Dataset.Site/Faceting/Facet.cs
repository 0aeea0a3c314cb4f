namespace Dataset.Site.Faceting;

/// <summary>A property by whose values the facts of a collection are listed apart.</summary>
/// <param name="Slot">The slot that it reads.</param>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">Its title for people.</param>
/// <param name="Values">The values, in the order of a list.</param>
public sealed record Facet(SlotInfo Slot, string Name, string Title, IReadOnlyList<FacetValue> Values);
