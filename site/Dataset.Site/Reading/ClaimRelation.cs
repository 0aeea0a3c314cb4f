namespace Dataset.Site.Reading;

/// <summary>How a claim relates to another one.</summary>
/// <param name="Kind">What the relation is, or null where the schema does not say.</param>
/// <param name="Claim">The other claim.</param>
/// <param name="IsStatedHere">Whether this claim's record states the relation.</param>
/// <param name="IsStatedThere">Whether the other claim's record states the same relation to this one.</param>
public sealed record ClaimRelation(EnumValueInfo? Kind, IFact Claim, bool IsStatedHere, bool IsStatedThere);
