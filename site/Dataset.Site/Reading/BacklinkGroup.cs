namespace Dataset.Site.Reading;

/// <summary>The facts of one collection that refer to a fact through the same slots.</summary>
/// <param name="Title">What the facts are: the title of their collection.</param>
/// <param name="Collection">That collection, or null for facts that none lists.</param>
/// <param name="Slots">The slots through which each of the facts refers, in the order of the catalog.</param>
/// <param name="Facts">The facts, in the order of a list.</param>
public sealed record BacklinkGroup(string Title, CollectionInfo? Collection, IReadOnlyList<SlotInfo> Slots, IReadOnlyList<IFact> Facts);
