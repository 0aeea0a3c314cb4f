namespace Dataset.Schema.Model;

/// <summary>A reference to a fact.</summary>
/// <param name="Id">The fact's identifier.</param>
public sealed record ReferenceValue(string Id) : FactValue;
