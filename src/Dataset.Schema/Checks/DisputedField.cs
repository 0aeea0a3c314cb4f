namespace Dataset.Schema.Checks;

/// <summary>A field of a fact that a dispute is about.</summary>
/// <param name="Fact">The identifier of the fact.</param>
/// <param name="Field">The name of the field.</param>
internal sealed record DisputedField(string Fact, string Field);
