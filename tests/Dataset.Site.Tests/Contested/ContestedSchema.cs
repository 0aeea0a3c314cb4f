using static Dataset.Site.Tests.Contested.SampleRecord;

namespace Dataset.Site.Tests.Contested;

/// <summary>A schema whose classes and slots have names of their own and only their URIs tell the roles.</summary>
internal static class ContestedSchema
{
    public static readonly EnumValueInfo Withdrawn = new()
    {
        Text = "withdrawn",
        CSharpName = "Withdrawn",
        Title = "Withdrawn",
        Description = "It was taken back.",
        IsObsolete = true,
    };

    public static readonly EnumValueInfo Denies = new() { Text = "denies", CSharpName = "Denies", Title = "Denies" };

    public static readonly ClassInfo Paper = Class("Paper", Vocabulary.Source, "heading",
        Slot("heading", isRequired: true),
        Slot("printer", isRequired: true),
        Slot("address", SlotKind.Uri, "http://schema.org/url"),
        Slot("tongue", uri: "http://schema.org/inLanguage"));

    public static readonly ClassInfo Footnote = Class("Footnote", Vocabulary.Citation, "",
        Slot("paper", SlotKind.Reference, Vocabulary.CitedSource, "Paper", isRequired: true),
        Slot("page", uri: Vocabulary.Locator),
        Slot("words", uri: Vocabulary.Quote),
        Slot("fields", uri: Vocabulary.Supports, isMultivalued: true));

    public static readonly ClassInfo Mountain = Class("Mountain", "", "label",
        Slots.Identifier(),
        Slot("label", isRequired: true),
        Slot("height", SlotKind.Integer),
        Slot("climbed", SlotKind.Edtf),
        Slot("standing", SlotKind.Enum, Vocabulary.Status, "Standing"),
        Slot("why", uri: Vocabulary.Retraction),
        Slot("instead", SlotKind.Reference, "http://purl.org/dc/terms/isReplacedBy", "Mountain", isMultivalued: true),
        Footnotes());

    public static readonly ClassInfo Remark = Class("Remark", Vocabulary.Claim, "label",
        Slots.Identifier(),
        Slot("label", isRequired: true),
        Slot("said", uri: Vocabulary.Statement, isRequired: true),
        Slot("speaker", SlotKind.Reference, Vocabulary.Author, "Mountain", isRequired: true),
        Slot("answers", SlotKind.Inlined, range: "Answer", isMultivalued: true));

    public static readonly ClassInfo Answer = Class("Answer", "", "",
        Slot("way", SlotKind.Enum, range: "Way", isRequired: true),
        Slot("to", SlotKind.Reference, range: "Remark", isRequired: true));

    public static readonly ClassInfo Quarrel = Class("Quarrel", Vocabulary.Dispute, "label",
        Slots.Identifier(),
        Slot("label", isRequired: true),
        Slot("matter", isRequired: true),
        Slot("over", SlotKind.Reference, Vocabulary.Subject, "Mountain", isRequired: true),
        Slot("trait", uri: Vocabulary.DisputedField),
        Slot("sides", SlotKind.Inlined, Vocabulary.Positions, "Side", isRequired: true, isMultivalued: true));

    public static readonly ClassInfo Side = Class("Side", Vocabulary.Position, "view",
        Slot("view", isRequired: true),
        Footnotes());

    private static SlotInfo Footnotes() => Slot("footnotes", SlotKind.Inlined, range: "Footnote", isMultivalued: true);

    private static ClassInfo Class(string name, string uri, string label, params SlotInfo[] slots) =>
        new() { Name = name, CSharpName = name, Title = name, Uri = uri, LabelSlotName = label, Slots = slots };
}
