namespace Dataset.Schema.Diff;

/// <summary>What a change of a field means for its fact.</summary>
public enum FieldRole
{
    /// <summary>Nothing beyond the change.</summary>
    None,

    /// <summary>It is a date.</summary>
    Date,

    /// <summary>It cites sources.</summary>
    Citations,

    /// <summary>It says how the fact stands, with values for one that does not stand any more.</summary>
    Standing,

    /// <summary>It names what stands in the place of the fact.</summary>
    Replacement,

    /// <summary>It says why the fact was withdrawn.</summary>
    Retraction,
}
