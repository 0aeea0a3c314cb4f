namespace Dataset.Site.Reading;

/// <summary>The facts of one class that refer to a fact through one slot.</summary>
/// <param name="Title">What the facts are: the title of their collection.</param>
/// <param name="Collection">That collection, or null for facts that none lists.</param>
/// <param name="Slot">The slot that refers.</param>
/// <param name="Facts">The facts, in the order of a list.</param>
public sealed record BacklinkGroup(string Title, CollectionInfo? Collection, SlotInfo Slot, IReadOnlyList<IFact> Facts);
