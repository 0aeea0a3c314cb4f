namespace Dataset.Schema.Model;

/// <summary>Whether a slot must have a value.</summary>
public enum ValuePresence
{
    /// <summary>Nothing is said.</summary>
    Unsaid,

    /// <summary>There must be a value.</summary>
    Present,

    /// <summary>There may be a value.</summary>
    Optional,

    /// <summary>There must be none.</summary>
    Absent,
}
