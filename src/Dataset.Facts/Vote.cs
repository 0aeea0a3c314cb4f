namespace Dataset.Facts;

/// <content>What follows from the tally, and so is not stored.</content>
public partial record Vote
{
    /// <summary>Whether a cited source reports a veto of a permanent member.</summary>
    public bool Vetoed => VetoedBy.Count > 0;
}
