namespace Dataset.Schema.Model;

/// <summary>A condition on a slot of an instance.</summary>
/// <param name="Slot">The slot, narrowed to what the condition takes.</param>
/// <param name="Presence">Whether there must be a value.</param>
public sealed record FieldCondition(SlotModel Slot, ValuePresence Presence);
