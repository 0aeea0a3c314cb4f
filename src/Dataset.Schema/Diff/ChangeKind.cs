namespace Dataset.Schema.Diff;

/// <summary>What became of a fact between two states of a dataset. Several may hold of one fact.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>A field has another value, and none of the other kinds says more of it.</summary>
    Changed,

    /// <summary>A date has another value.</summary>
    Redated,

    /// <summary>What it cites is other than before.</summary>
    Resourced,

    /// <summary>A dispute about it appeared or went.</summary>
    Disputed,

    /// <summary>Other facts stand in its place.</summary>
    Moved,

    /// <summary>It was withdrawn.</summary>
    Retracted,

    /// <summary>Its identifier is gone, which no release may do.</summary>
    Removed,
}
