namespace Dataset.Schema.Model;

/// <summary>What the values of a slot must meet besides their type. An alternative is a slot with another range or narrower bounds.</summary>
public sealed record SlotConditions
{
    /// <summary>No condition.</summary>
    public static readonly SlotConditions None = new();

    /// <summary>The only texts permitted; empty when any is.</summary>
    public EquatableArray<string> Texts { get; init; } = [];

    /// <summary>The only number permitted, or null.</summary>
    public decimal? Number { get; init; }

    /// <summary>The least number of values, or null.</summary>
    public int? MinimumCardinality { get; init; }

    /// <summary>The greatest number of values, or null.</summary>
    public int? MaximumCardinality { get; init; }

    /// <summary>Of which a value fits at least one.</summary>
    public EquatableArray<SlotModel> AnyOf { get; init; } = [];

    /// <summary>Which a value fits all.</summary>
    public EquatableArray<SlotModel> AllOf { get; init; } = [];

    /// <summary>Of which a value fits one and no other.</summary>
    public EquatableArray<SlotModel> ExactlyOneOf { get; init; } = [];

    /// <summary>Of which a value fits none.</summary>
    public EquatableArray<SlotModel> NoneOf { get; init; } = [];

    /// <summary>Whether a single value has anything to meet.</summary>
    public bool HoldForValues => Texts.Count > 0 || Number is not null || AnyOf.Count + AllOf.Count + ExactlyOneOf.Count + NoneOf.Count > 0;
}
