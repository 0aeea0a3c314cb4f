namespace Dataset.Site.Votes;

/// <summary>How a voter voted, in the order in which every tally is shown.</summary>
public enum Choice
{
    /// <summary>In favor.</summary>
    Yes,

    /// <summary>Against.</summary>
    No,

    /// <summary>Abstained.</summary>
    Abstain,

    /// <summary>Was absent or took no part.</summary>
    Absent,
}
