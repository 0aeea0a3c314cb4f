namespace Dataset.Schema.Model;

/// <summary>What the other files must know of a fact: who it is and to whom it refers.</summary>
/// <param name="Collection">The name of the collection; empty for a record with an identifier that is held by value.</param>
/// <param name="Class">The name of the class.</param>
/// <param name="Id">The identifier.</param>
/// <param name="References">The references it holds, directly or in records held by value.</param>
/// <param name="UniqueKeys">The unique keys of the fact and of the records that it holds by value.</param>
public sealed record FactKey(
    string Collection, string Class, string Id, EquatableArray<ReferenceKey> References, EquatableArray<UniqueKeyValue> UniqueKeys);
