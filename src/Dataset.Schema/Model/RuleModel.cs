namespace Dataset.Schema.Model;

/// <summary>A rule of a class: an instance that meets the one condition meets the other.</summary>
/// <param name="Description">What it means, or the empty string.</param>
/// <param name="Preconditions">When it applies.</param>
/// <param name="Postconditions">What holds when it applies, or null.</param>
/// <param name="Elseconditions">What holds when it does not, or null.</param>
/// <param name="IsBidirectional">Whether the preconditions hold wherever the postconditions do.</param>
/// <param name="IsOpenWorld">Whether a missing value meets a postcondition.</param>
public sealed record RuleModel(
    string Description,
    InstanceCondition Preconditions,
    InstanceCondition? Postconditions,
    InstanceCondition? Elseconditions,
    bool IsBidirectional,
    bool IsOpenWorld);
