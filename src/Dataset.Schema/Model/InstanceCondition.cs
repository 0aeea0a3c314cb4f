namespace Dataset.Schema.Model;

/// <summary>A condition on an instance.</summary>
public sealed record InstanceCondition
{
    /// <summary>The conditions on single slots, all of which hold.</summary>
    public EquatableArray<FieldCondition> Fields { get; init; } = [];

    /// <summary>Of which at least one holds.</summary>
    public EquatableArray<InstanceCondition> AnyOf { get; init; } = [];

    /// <summary>Which all hold.</summary>
    public EquatableArray<InstanceCondition> AllOf { get; init; } = [];

    /// <summary>Of which one holds and no other.</summary>
    public EquatableArray<InstanceCondition> ExactlyOneOf { get; init; } = [];

    /// <summary>Of which none holds.</summary>
    public EquatableArray<InstanceCondition> NoneOf { get; init; } = [];
}
