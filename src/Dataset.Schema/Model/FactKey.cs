namespace Dataset.Schema.Model;

/// <summary>What the other files must know of a fact: who it is and to whom it refers.</summary>
/// <param name="Collection">The name of the collection; empty for a record with an identifier that is held by value.</param>
/// <param name="Class">The name of the class.</param>
/// <param name="Id">The identifier.</param>
/// <param name="References">The references it holds, directly or in records held by value.</param>
public sealed record FactKey(string Collection, string Class, string Id, EquatableArray<ReferenceKey> References);

/// <summary>A reference.</summary>
/// <param name="Slot">The number of the slot among the reference slots.</param>
/// <param name="Range">The class that the slot refers to.</param>
/// <param name="Id">The identifier of the fact referred to.</param>
public sealed record ReferenceKey(int Slot, string Range, string Id);
