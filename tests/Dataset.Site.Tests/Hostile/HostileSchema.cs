using static Dataset.Site.Tests.Contested.SampleRecord;

namespace Dataset.Site.Tests.Hostile;

/// <summary>A schema that plays every role, so that hostile text reaches every panel; titles and descriptions are hostile too.</summary>
internal static class HostileSchema
{
    private const string Popolo = "http://www.popoloproject.com/specs/";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string SchemaOrg = "http://schema.org/";

    public static readonly EnumValueInfo Value = new()
    {
        Text = HostileText.All[0],
        CSharpName = "Value",
        Title = HostileText.All[1],
        Description = HostileText.All[3],
        Meaning = Popolo + "yes",
        IsObsolete = true,
    };

    public static readonly ClassInfo Paper = Class("Paper", Vocabulary.Source, null,
        Slot("text", isRequired: true),
        Slot("printer", isRequired: true),
        Slot("address", SlotKind.Uri, SchemaOrg + "url"),
        Slot("copy", SlotKind.Uri, SchemaOrg + "archivedAt"),
        Slot("tongue", uri: SchemaOrg + "inLanguage"));

    public static readonly ClassInfo Footnote = Class("Footnote", Vocabulary.Citation, null,
        Slot("paper", SlotKind.Reference, Vocabulary.CitedSource, "Paper", isRequired: true),
        Slot("where", uri: Vocabulary.Locator),
        Slot("words", uri: Vocabulary.Quote),
        Slot("fields", uri: Vocabulary.Supports, isMultivalued: true));

    public static readonly ClassInfo Alias = Class("Alias", "urn:x:Alias", null,
        Slot("text", isRequired: true),
        Slot("tongue", uri: SchemaOrg + "inLanguage"));

    public static readonly ClassInfo Post = Class("Post", Popolo + "Membership", null,
        Slot("text", uri: Popolo + "role", isRequired: true),
        Slot("body", SlotKind.Reference, Popolo + "organization", "Person"));

    public static readonly ClassInfo Person = Class("Person", SchemaOrg + "Person", null,
        Slot("text", uri: SchemaOrg + "name", isRequired: true),
        Slot("lead", uri: SchemaOrg + "description"),
        Slot("aliases", SlotKind.Inlined, SchemaOrg + "alternateName", "Alias", isMultivalued: true),
        Slot("posts", SlotKind.Inlined, range: "Post", isMultivalued: true),
        Slot("links", SlotKind.Uri, SchemaOrg + "sameAs", isMultivalued: true),
        Slot("notes", isMultivalued: true),
        Slot("number", SlotKind.Decimal),
        Slot("standing", SlotKind.Enum, Vocabulary.Status, "Standing"),
        Slot("<b>\"slot\"</b>", uri: "javascript:alert(1)"),
        Footnotes());

    public static readonly ClassInfo Ballot = Class("Ballot", Popolo + "VoteEvent", Class("Happening", SchemaOrg + "Event", null),
        Slot("text", isRequired: true),
        Slot("date", SlotKind.Edtf),
        Slot("body", SlotKind.Reference, Popolo + "organization", "Person"),
        Slot("motion", uri: Popolo + "motion"),
        Slot("counts", SlotKind.Inlined, Popolo + "counts", "Tally"),
        Slot("votes", SlotKind.Inlined, Popolo + "votes", "Cast", isMultivalued: true),
        Footnotes());

    public static readonly ClassInfo Tally = Class("Tally", Popolo + "Count", null,
        Slot("yes", SlotKind.Integer, Popolo + "yes"),
        Slot("no", SlotKind.Integer, Popolo + "no"),
        Slot("abstain", SlotKind.Integer, Popolo + "abstain"));

    public static readonly ClassInfo Cast = Class("Cast", Popolo + "Vote", null,
        Slot("voter", SlotKind.Reference, Popolo + "voter", "Person", isRequired: true),
        Slot("option", SlotKind.Enum, Popolo + "option", "Standing", isRequired: true));

    public static readonly ClassInfo Gathering = Class("Gathering", "urn:x:Gathering", Class("Happening", SchemaOrg + "Event", null),
        Slot("text", isRequired: true),
        Slot("date", SlotKind.Edtf),
        Slot("guests", SlotKind.Inlined, Prov + "qualifiedAssociation", "Guest", isMultivalued: true));

    public static readonly ClassInfo Guest = Class("Guest", Prov + "Association", null,
        Slot("text", SlotKind.Reference, Prov + "agent", "Person", isRequired: true));

    public static readonly ClassInfo Remark = Class("Remark", Vocabulary.Claim, null,
        Slot("text", isRequired: true),
        Slot("said", uri: Vocabulary.Statement, isRequired: true),
        Slot("speaker", SlotKind.Reference, Vocabulary.Author, "Person", isRequired: true),
        Footnotes());

    public static readonly ClassInfo Quarrel = Class("Quarrel", Vocabulary.Dispute, null,
        Slot("text", isRequired: true),
        Slot("matter", isRequired: true),
        Slot("over", SlotKind.Reference, Vocabulary.Subject, "Person", isRequired: true),
        Slot("trait", uri: Vocabulary.DisputedField),
        Slot("sides", SlotKind.Inlined, Vocabulary.Positions, "Side", isRequired: true, isMultivalued: true));

    public static readonly ClassInfo Side = Class("Side", Vocabulary.Position, null, Slot("text", isRequired: true), Footnotes());

    private static SlotInfo Footnotes() => Slot("footnotes", SlotKind.Inlined, range: "Footnote", isMultivalued: true);

    private static ClassInfo Class(string name, string uri, ClassInfo? parent, params SlotInfo[] slots) => new()
    {
        Name = name,
        CSharpName = name,
        Title = $"{name} {HostileText.All[2]}",
        Description = HostileText.All[4],
        Uri = uri,
        Parent = parent,
        LabelSlotName = "text",
        Slots = slots,
    };
}
