namespace Dataset;

/// <summary>The terms of Popolo (votes and positions) by which a schema says what its classes and slots are.</summary>
internal static class Popolo
{
    private const string Namespace = "http://www.popoloproject.com/specs/";

    /// <summary>A class whose instances are votes of a body on a motion.</summary>
    public const string VoteEvent = Namespace + "VoteEvent";

    /// <summary>A class, held by value, that is a position of somebody in an organization.</summary>
    public const string Membership = Namespace + "Membership";

    /// <summary>The slot that refers to the body of a vote, or to the organization of a position.</summary>
    public const string Organization = Namespace + "organization";

    /// <summary>The slot of a position that names it.</summary>
    public const string Role = Namespace + "role";

    /// <summary>The slot that says what was voted on.</summary>
    public const string Motion = Namespace + "motion";

    /// <summary>The slot of a tally: a record whose slots have the same URIs as the options that they count have as their meaning.</summary>
    public const string Counts = Namespace + "counts";

    /// <summary>The slot of the votes that single voters cast.</summary>
    public const string Votes = Namespace + "votes";

    /// <summary>The slot of a cast vote that refers to the voter.</summary>
    public const string Voter = Namespace + "voter";

    /// <summary>The slot of a cast vote that says how the voter voted.</summary>
    public const string Option = Namespace + "option";

    /// <summary>The option, and the count, of votes in favor.</summary>
    public const string Yes = Namespace + "yes";

    /// <summary>The option, and the count, of votes against.</summary>
    public const string No = Namespace + "no";

    /// <summary>The option, and the count, of abstentions.</summary>
    public const string Abstain = Namespace + "abstain";

    /// <summary>The option, and the count, of voters who were absent or took no part.</summary>
    public const string Absent = Namespace + "absent";
}
