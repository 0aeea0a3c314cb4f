namespace Dataset;

/// <summary>
/// The URIs by which a schema says that one of its classes or slots plays a role that the engine knows
/// (<c>class_uri</c>, <c>slot_uri</c>). No role is compulsory: a dataset without sources or disputes has none of them.
/// </summary>
public static class Vocabulary
{
    /// <summary>The namespace of the vocabulary.</summary>
    public const string Namespace = "urn:dataset:vocabulary:";

    /// <summary>A class whose instances are documents that facts rest on.</summary>
    public const string Source = Namespace + "Source";

    /// <summary>A class, held by value, that cites a source for a fact or for some of its fields.</summary>
    public const string Citation = Namespace + "Citation";

    /// <summary>The slot of a citation that refers to the source.</summary>
    public const string CitedSource = Namespace + "source";

    /// <summary>The slot of a citation that says where in the source: a page, a paragraph, a heading.</summary>
    public const string Locator = Namespace + "locator";

    /// <summary>The slot of a citation that quotes the source word for word.</summary>
    public const string Quote = Namespace + "quote";

    /// <summary>The slot of a citation that lists the fields of the citing fact it supports; absent means all.</summary>
    public const string Supports = Namespace + "supports";

    /// <summary>A class whose instances are contents that somebody asserted.</summary>
    public const string Claim = Namespace + "Claim";

    /// <summary>The slot of a claim that refers to who asserted it.</summary>
    public const string Author = Namespace + "author";

    /// <summary>The slot of a claim that holds what was asserted.</summary>
    public const string Statement = Namespace + "statement";

    /// <summary>A class whose instances are disagreements between sources about a fact.</summary>
    public const string Dispute = Namespace + "Dispute";

    /// <summary>The slot of a dispute that refers to the fact it is about.</summary>
    public const string Subject = Namespace + "subject";

    /// <summary>The slot of a dispute that names the field of the subject it is about.</summary>
    public const string DisputedField = Namespace + "field";

    /// <summary>The slot of a dispute that lists its positions.</summary>
    public const string Positions = Namespace + "positions";

    /// <summary>A class, held by value, that is one side of a dispute.</summary>
    public const string Position = Namespace + "Position";

    /// <summary>The slot of a fact that says how it stands: attributed, disputed, retracted.</summary>
    public const string Status = Namespace + "status";

    /// <summary>The slot of a list of records that stand in the order of their dates.</summary>
    public const string Chronology = Namespace + "chronology";

    /// <summary>The slot of a retracted fact that says why it was withdrawn.</summary>
    public const string Retraction = Namespace + "retraction";

    /// <summary>A class, held by value, that says how a body votes in a period.</summary>
    public const string VotingRule = Namespace + "VotingRule";

    /// <summary>The slot of a voting rule that holds the number of members.</summary>
    public const string Seats = Namespace + "seats";

    /// <summary>The slot of a voting rule that holds the votes in favor that a decision needs.</summary>
    public const string Majority = Namespace + "majority";

    /// <summary>The slot of a voting rule that refers to the members with a veto.</summary>
    public const string PermanentMembers = Namespace + "permanentMembers";

    /// <summary>The slot of a vote that refers to the members reported to have vetoed it.</summary>
    public const string VetoedBy = Namespace + "vetoedBy";

    /// <summary>The slot of a vote that says whether it was on a matter of procedure, on which there is no veto.</summary>
    public const string Procedural = Namespace + "procedural";
}
