namespace Dataset.Schema.Model;

/// <summary>A fact of a collection, without spans. A broken fact is here too, with the values that could be read.</summary>
/// <param name="Collection">The name of the collection.</param>
/// <param name="Id">The identifier.</param>
/// <param name="Record">Its values.</param>
public sealed record BoundFact(string Collection, string Id, BoundRecord Record);
