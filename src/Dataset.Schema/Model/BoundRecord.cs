namespace Dataset.Schema.Model;

/// <summary>An instance of a class, without spans.</summary>
/// <param name="Class">The name of the class.</param>
/// <param name="Values">One value for each slot of the class, in their order; null where there is none.</param>
public sealed record BoundRecord(string Class, EquatableArray<FactValue?> Values);
