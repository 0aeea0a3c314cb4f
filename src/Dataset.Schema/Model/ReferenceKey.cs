namespace Dataset.Schema.Model;

/// <summary>A reference.</summary>
/// <param name="Slot">The number of the slot among the reference slots.</param>
/// <param name="Range">The class that the slot refers to.</param>
/// <param name="Id">The identifier of the fact referred to.</param>
public sealed record ReferenceKey(int Slot, string Range, string Id);
