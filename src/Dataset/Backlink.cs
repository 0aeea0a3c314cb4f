namespace Dataset;

/// <summary>A reference to a fact, seen from the fact that is referred to.</summary>
/// <param name="Fact">The fact that holds the reference, directly or inside a record it holds by value.</param>
/// <param name="Slot">The slot that holds the reference.</param>
public readonly record struct Backlink(IFact Fact, SlotInfo Slot);
