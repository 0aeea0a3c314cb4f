namespace Dataset.Schema.Model;

/// <summary>The values of a multivalued slot.</summary>
/// <param name="Items">The values, in the order of the text.</param>
public sealed record ListValue(EquatableArray<FactValue> Items) : FactValue;
