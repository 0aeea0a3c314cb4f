namespace Dataset;

/// <summary>What a dataset says of itself: its schema, its collections and their facts, without reflection.</summary>
public sealed class DatasetCatalog
{
    /// <summary>The schema's name, as in LinkML.</summary>
    public required string Name { get; init; }

    /// <summary>The schema's title for people, or its name.</summary>
    public required string Title { get; init; }

    /// <summary>The schema's description, or the empty string.</summary>
    public string Description { get; init; } = "";

    /// <summary>What else the schema says: examples, mappings to other vocabularies, notes. Empty when it says nothing.</summary>
    public IReadOnlyList<MetadataInfo> Metadata { get; init; } = [];

    /// <summary>The schema's identifier, an absolute URI.</summary>
    public string Uri { get; init; } = "";

    /// <summary>The license of the facts as the schema states it, or the empty string.</summary>
    public string License { get; init; } = "";

    /// <summary>The version that the schema states, or the empty string.</summary>
    public string Version { get; init; } = "";

    /// <summary>The collections in the order of the schema's root class.</summary>
    public required IReadOnlyList<CollectionInfo> Collections { get; init; }

    /// <summary>The classes in the order of the schema, the root class excluded.</summary>
    public required IReadOnlyList<ClassInfo> Classes { get; init; }

    /// <summary>The enums in the order of the schema.</summary>
    public required IReadOnlyList<EnumInfo> Enums { get; init; }

    /// <summary>The types that the schema itself defines, in its order; those of LinkML are not listed.</summary>
    public IReadOnlyList<TypeInfo> Types { get; init; } = [];

    /// <summary>The prefixes of the schema: prefix to namespace URI.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Prefixes { get; init; }

    private Dictionary<string, ClassInfo> ClassesByName => field ??= Classes.ToDictionary(c => c.Name, StringComparer.Ordinal);

    private Dictionary<string, EnumInfo> EnumsByName => field ??= Enums.ToDictionary(e => e.Name, StringComparer.Ordinal);

    private Dictionary<string, TypeInfo> TypesByName => field ??= Types.ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The collection of that name, or null.</summary>
    /// <param name="name">The name of the folder: <c>people</c>.</param>
    public CollectionInfo? FindCollection(string name) => Collections.FirstOrDefault(c => c.Name == name);

    /// <summary>The class of that name, or null.</summary>
    /// <param name="name">The name in the schema: <c>Meeting</c>.</param>
    public ClassInfo? FindClass(string name) => ClassesByName.GetValueOrDefault(name);

    /// <summary>The enum of that name, or null.</summary>
    /// <param name="name">The name in the schema: <c>SourceKind</c>.</param>
    public EnumInfo? FindEnum(string name) => EnumsByName.GetValueOrDefault(name);

    /// <summary>The type of that name that the schema defines, or null.</summary>
    /// <param name="name">The name in the schema: <c>edtf_date</c>.</param>
    public TypeInfo? FindType(string name) => TypesByName.GetValueOrDefault(name);
}
