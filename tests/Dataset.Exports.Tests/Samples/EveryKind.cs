using static Dataset.Exports.Tests.Samples.Slots;

namespace Dataset.Exports.Tests.Samples;

/// <summary>A schema with every kind of value, once and in lists, flat and nested.</summary>
internal static class EveryKind
{
    /// <summary>The kinds of values that are no records and no references.</summary>
    public static readonly SlotKind[] Scalars =
    [
        SlotKind.Text, SlotKind.Uri, SlotKind.Boolean, SlotKind.Integer, SlotKind.Float, SlotKind.Decimal,
        SlotKind.Date, SlotKind.DateTime, SlotKind.Time, SlotKind.Edtf, SlotKind.Enum, SlotKind.Any,
    ];

    public static readonly EnumInfo Mood = new()
    {
        Name = "Mood",
        CSharpName = "Mood",
        Title = "Mood",
        Values =
        [
            new EnumValueInfo { Text = "glad", CSharpName = "Glad", Title = "Glad", Meaning = "https://example.org/mood/glad" },
            new EnumValueInfo { Text = "sad", CSharpName = "Sad", Title = "Sad", Meaning = "https://example.org/mood/sad" },
        ],
    };

    public static readonly ClassInfo Agent = Class("Agent", isAbstract: true, slots: [Identifier, Of("name", isRequired: true)]);
    public static readonly ClassInfo Author = Class("Author", Agent, "http://schema.org/Person", slots: [Of("born", SlotKind.Edtf)]);
    public static readonly ClassInfo House = Class("House", Agent);

    public static readonly ClassInfo Print = Class("Print", slots: [Of("number", SlotKind.Integer, isRequired: true), Of("places", isMultivalued: true), Of("days", SlotKind.Edtf, isMultivalued: true)]);

    public static readonly ClassInfo Edition = Class("Edition", slots:
    [
        Of("year", SlotKind.Edtf), Of("editor", SlotKind.Reference, "Author"), Of("tags", isMultivalued: true), Of("first", SlotKind.Inlined, "Print"),
        Of("prints", SlotKind.Inlined, "Print", isMultivalued: true), Of("owners", SlotKind.Reference, "Agent", isMultivalued: true),
    ]);

    public static readonly ClassInfo Comment = Class("Comment", slots: [Of("text", isRequired: true), Of("by", SlotKind.Reference, "Agent"), Of("replies", SlotKind.Inlined, "Comment", isMultivalued: true)]);

    public static readonly ClassInfo Circle = Class("Circle", slots: [Of("radius", SlotKind.Float, isRequired: true)]);
    public static readonly ClassInfo Square = Class("Square", slots: [Of("side", SlotKind.Decimal, isRequired: true), Of("class", isRequired: true)]);

    public static readonly ClassInfo Work = Class("Work", slots:
    [
        Identifier,
        Of("name", isRequired: true),
        .. Scalars.SelectMany(kind => new[] { Of($"one_{kind}", kind, RangeOf(kind)), Of($"many_{kind}", kind, RangeOf(kind), isMultivalued: true) }),
        Of("author", SlotKind.Reference, "Author", "http://schema.org/author"), Of("authors", SlotKind.Reference, "Author", isMultivalued: true),
        Of("agent", SlotKind.Reference, "Agent"), Of("agents", SlotKind.Reference, "Agent", isMultivalued: true),
        Of("edition", SlotKind.Inlined, "Edition"), Of("editions", SlotKind.Inlined, "Edition", isMultivalued: true),
        Of("thread", SlotKind.Inlined, "Comment"), Of("threads", SlotKind.Inlined, "Comment", isMultivalued: true),
        Of("outline", SlotKind.Inlined, "", alternatives: ["Circle", "Square"]), Of("outlines", SlotKind.Inlined, "", isMultivalued: true, alternatives: ["Circle", "Square"]),
    ]);

    public static readonly ClassInfo Animal = Class("Animal", isAbstract: true, slots: [Identifier, Of("kind", isRequired: true, isTypeDesignator: true), Of("seen", SlotKind.Edtf, isRequired: true)]);
    public static readonly ClassInfo Lion = Class("Lion", Animal, slots: [Of("mane", SlotKind.Boolean), Of("size", SlotKind.Integer)]);
    public static readonly ClassInfo Snake = Class("Snake", Animal, slots: [Of("length", SlotKind.Float), Of("size", SlotKind.Decimal)]);

    public static readonly IReadOnlyList<ClassInfo> Classes = [Agent, Author, House, Print, Edition, Comment, Circle, Square, Work, Animal, Lion, Snake];

    private static string RangeOf(SlotKind kind) => kind == SlotKind.Enum ? "Mood" : kind == SlotKind.Any ? "Any" : "string";
}
