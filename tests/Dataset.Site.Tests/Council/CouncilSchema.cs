using static Dataset.Site.Tests.Contested.SampleRecord;

namespace Dataset.Site.Tests.Council;

/// <summary>Votes, gatherings and countries under names of their own, told by the terms of Popolo, PROV and Wikidata.</summary>
internal static class CouncilSchema
{
    public static readonly EnumValueInfo Aye = Option("aye", "Aye", "yes");

    public static readonly EnumValueInfo Nay = Option("nay", "Nay", "no");

    public static readonly EnumValueInfo Silent = Option("silent", "Silent", "abstain");

    public static readonly EnumValueInfo Away = Option("away", "Away", "absent");

    public static readonly EnumValueInfo Paired = new() { Text = "paired", CSharpName = "Paired", Title = "Paired" };

    public static readonly ClassInfo Land = Class("Land", "", "label",
        Slots.Identifier(),
        Slot("label", isRequired: true),
        Slot("code", uri: "http://www.wikidata.org/prop/direct/P298"));

    public static readonly ClassInfo Count = Class("Count", "", "",
        Slot("missing", SlotKind.Integer, PopoloTerm + "absent"),
        Slot("nays", SlotKind.Integer, PopoloTerm + "no"),
        Slot("ayes", SlotKind.Integer, PopoloTerm + "yes"),
        Slot("silents", SlotKind.Integer, PopoloTerm + "abstain"));

    public static readonly ClassInfo Cast = Class("Cast", "", "",
        Slot("by", SlotKind.Reference, PopoloTerm + "voter", "Land", isRequired: true),
        Slot("how", SlotKind.Enum, PopoloTerm + "option", "How", isRequired: true));

    public static readonly ClassInfo Ballot = Class("Ballot", PopoloTerm + "VoteEvent", "label",
        Slots.Identifier(),
        Slot("label", isRequired: true),
        Slot("held", SlotKind.Edtf, "http://schema.org/startDate"),
        Slot("result", SlotKind.Inlined, PopoloTerm + "counts", "Count"),
        Slot("cast", SlotKind.Inlined, PopoloTerm + "votes", "Cast", isMultivalued: true),
        Slot("blocked_by", SlotKind.Reference, Vocabulary.VetoedBy, "Land", isMultivalued: true));

    public static readonly ClassInfo Part = Class("Part", "", "who",
        Slot("who", SlotKind.Reference, "http://www.w3.org/ns/prov#agent", "Land", isRequired: true));

    public static readonly ClassInfo Gathering = Class("Gathering", "", "label",
        Slots.Identifier(),
        Slot("label", isRequired: true),
        Slot("held", SlotKind.Edtf, "http://schema.org/startDate"),
        Slot("present", SlotKind.Inlined, "http://www.w3.org/ns/prov#qualifiedAssociation", "Part", isMultivalued: true),
        Slot("standing", SlotKind.Enum, Vocabulary.Status, "Standing"),
        Slot("sittings", SlotKind.Inlined, range: "Sitting", isMultivalued: true));

    public static readonly ClassInfo Sitting = Class("Sitting", "", "topic",
        Slot("topic", isRequired: true),
        Slot("day", SlotKind.Edtf, isRequired: true));

    private const string PopoloTerm = "http://www.popoloproject.com/specs/";

    private static EnumValueInfo Option(string text, string title, string meaning) =>
        new() { Text = text, CSharpName = title, Title = title, Meaning = PopoloTerm + meaning };

    private static ClassInfo Class(string name, string uri, string label, params SlotInfo[] slots) =>
        new() { Name = name, CSharpName = name, Title = name, Uri = uri, LabelSlotName = label, Slots = slots };
}
