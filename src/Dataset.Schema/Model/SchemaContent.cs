namespace Dataset.Schema.Model;

/// <summary>The parts of a resolved schema.</summary>
public sealed record SchemaContent
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The title for people.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it is about.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its identifier, a URI.</summary>
    public string Uri { get; init; } = "";

    /// <summary>The license as stated.</summary>
    public string License { get; init; } = "";

    /// <summary>The version as stated.</summary>
    public string Version { get; init; } = "";

    /// <summary>The prefixes and their namespaces.</summary>
    public EquatableArray<(string Prefix, string Namespace)> Prefixes { get; init; } = [];

    /// <summary>What else the schema says of itself.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; } = [];

    /// <summary>The classes, parents before children; in a dataset without the root.</summary>
    public EquatableArray<ClassModel> Classes { get; init; } = [];

    /// <summary>The enums.</summary>
    public EquatableArray<EnumModel> Enums { get; init; } = [];

    /// <summary>The types that the schema itself defines.</summary>
    public EquatableArray<TypeModel> Types { get; init; } = [];

    /// <summary>The collections, in the order of the root class.</summary>
    public EquatableArray<CollectionModel> Collections { get; init; } = [];

    /// <summary>The slots that refer to facts; the place is the number.</summary>
    public EquatableArray<ReferenceSlotModel> ReferenceSlots { get; init; } = [];

    /// <summary>The reverse properties.</summary>
    public EquatableArray<InverseModel> Inverses { get; init; } = [];
}
