namespace Dataset.Exports.Tests.Samples;

/// <summary>Makes the slots and classes of the sample catalogs.</summary>
internal static class Slots
{
    public static SlotInfo Identifier { get; } = Of("id", isRequired: true, isIdentifier: true);

    public static SlotInfo Of(
        string name,
        SlotKind kind = SlotKind.Text,
        string range = "string",
        string uri = "",
        bool isRequired = false,
        bool isMultivalued = false,
        bool isIdentifier = false,
        bool isTypeDesignator = false,
        params string[] alternatives) => new(record => ((SampleRecord)record)[name])
        {
            Name = name,
            CSharpName = name,
            Title = name.Replace('_', ' '),
            Description = $"What {name} says.",
            Kind = kind,
            Range = range,
            Uri = uri,
            IsRequired = isRequired,
            IsMultivalued = isMultivalued,
            IsIdentifier = isIdentifier,
            IsTypeDesignator = isTypeDesignator,
            Alternatives = alternatives,
        };

    public static ClassInfo Class(string name, ClassInfo? parent = null, string uri = "", bool isAbstract = false, params SlotInfo[] slots) => new()
    {
        Name = name,
        CSharpName = name,
        Title = name,
        Description = $"What a {name} is.",
        Uri = uri,
        Parent = parent,
        IsAbstract = isAbstract,
        LabelSlotName = "name",
        Slots = [.. parent?.Slots ?? [], .. slots],
    };

    public static CollectionInfo Collection(string name, ClassInfo @class, IEnumerable<IFact> facts) => new()
    {
        Name = name,
        CSharpName = char.ToUpperInvariant(name[0]) + name[1..],
        Title = name,
        Class = @class,
        Facts = [.. facts.OrderBy(fact => fact.Id, StringComparer.Ordinal)],
    };

    public static DatasetCatalog Catalog(string name, IReadOnlyList<ClassInfo> classes, params CollectionInfo[] collections) => new()
    {
        Name = name,
        Title = $"The {name}",
        Description = "A sample.",
        Uri = $"https://example.org/{name}",
        License = "https://creativecommons.org/publicdomain/zero/1.0/",
        Version = "1.2.3",
        Collections = collections,
        Classes = classes,
        Enums = [],
        Prefixes = [],
    };
}
