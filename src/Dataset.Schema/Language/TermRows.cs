using Dataset.Schema.Facts;

namespace Dataset.Schema.Language;

/// <summary>What LinkML leaves open and a schema can say nevertheless: annotations that this program reads, and URIs that give a class or slot a role.</summary>
internal static class TermRows
{
    private const string Ds = "urn:dataset:vocabulary:";

    /// <summary>The annotations: name, the kind of element that has it, what it does.</summary>
    public static readonly IReadOnlyList<(string Name, string On, string Meaning)> Annotations =
    [
        ("label", "a class", "names the slot that names a record for people"),
        ("named_members", "a slot of the root class", "with `false`, the facts of the collection are no members in C#"),
        ("simple_dict_value", "a slot", "with `true`, its value can stand for the whole record in a mapping of keys to records"),
        ("obsolete", "a permissible value", "with `true`, a fact that has the value no longer stands: its member in C# is marked so ([DS0900](rules/DS0900.md))"),
        ("avoid", "a type", "words that a value does not have outside quotation marks, as a list, or in the long form (`value:`) as a mapping to what to write instead ([DS0307](rules/DS0307.md))"),
    ];

    /// <summary>The roles: what has it, its URIs, and what follows.</summary>
    public static readonly IReadOnlyList<(string Uris, string Meaning)> Roles =
    [
        (Code("Source"), "A class of documents that facts rest on."),
        (Code("Citation", "source", "locator", "quote", "supports"), "A class of citations, held by value, and its slots: the document, the place in it, its words, the fields that it supports ([DS0214](rules/DS0214.md))."),
        (Code("status", "retraction") + ", " + Full(Facts.Roles.IsReplacedBy), "Slots that say how a fact stands, why it was withdrawn, and what is in its place ([DS0401](rules/DS0401.md))."),
        (Code("Claim", "author", "statement"), "A class of contents that somebody asserted, and its slots."),
        (
            Code("Dispute", "subject", "field", "positions", "Position"),
            "A class of disputes, its slots for the fact, its field ([DS0214](rules/DS0214.md)) and the sides, and the class of a side, which cites sources ([DS0306](rules/DS0306.md))."),
        (Full(Facts.Roles.StartDate, Facts.Roles.EndDate) + ", " + Code("chronology"), "Dates that are in order, and a list in the order of its dates ([DS0301](rules/DS0301.md))."),
        (
            Full(Popolo.VoteEvent, Popolo.Motion, Popolo.Organization, Popolo.Counts, Popolo.Votes, Popolo.Voter, Popolo.Option),
            "A class of votes, its slots for the motion, the body, the tally and the votes cast, and the slots of a vote cast ([DS0302](rules/DS0302.md))."),
        (
            Full(Popolo.Yes, Popolo.No, Popolo.Abstain, Popolo.Absent),
            "The slots of a tally, and the `meaning` of the options that they count."),
        (
            Code("VotingRule", "seats", "majority", "permanentMembers", "vetoedBy", "procedural"),
            "A class of rules by which a body votes in a period, its slots, and the slots of a vote for vetoes and procedure ([DS0303](rules/DS0303.md), [DS0304](rules/DS0304.md))."),
        (
            Full(Prov.QualifiedAssociation, Prov.Agent, Prov.HadRole, Popolo.Membership, Popolo.Role),
            "The list of those who took part, who they are and in what capacity; and positions that are held, by name ([DS0305](rules/DS0305.md))."),
    ];

    private static string Code(params string[] names) => Full([.. names.Select(name => Ds + name)]);

    private static string Full(params string[] uris) => string.Join(", ", uris.Select(uri => $"`{uri}`"));
}
