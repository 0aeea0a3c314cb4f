using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>What checks of other facts read of a fact. Most facts share nothing.</summary>
/// <param name="Id">The identifier of the fact.</param>
/// <param name="Records">Records that it holds by value: positions of a person, rules of votes of a body.</param>
/// <param name="Disputed">The field of another fact that it says is in dispute, or null.</param>
internal sealed record SharedFact(string Id, EquatableArray<BoundRecord> Records, DisputedField? Disputed);
