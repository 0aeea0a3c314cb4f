namespace Dataset.Schema.Model;

/// <summary>A slot of a class, resolved.</summary>
public sealed record SlotModel
{
    /// <summary>The name in facts.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the schema; an alias makes it another one than that in facts.</summary>
    public required string SchemaName { get; init; }

    /// <summary>The name of the C# property.</summary>
    public required string CSharpName { get; init; }

    /// <summary>The class that declares it.</summary>
    public required string DeclaringClass { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What it means.</summary>
    public string Description { get; init; } = "";

    /// <summary>Why it is deprecated, or the empty string.</summary>
    public string Deprecated { get; init; } = "";

    /// <summary>Its expanded URI.</summary>
    public string Uri { get; init; } = "";

    /// <summary>The range as written.</summary>
    public required string Range { get; init; }

    /// <summary>What the values are.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>For a scalar or a reference, its type with the slot's own pattern and bounds merged in.</summary>
    public TypeModel? Type { get; init; }

    /// <summary>How the values are written.</summary>
    public SlotForm Form { get; init; }

    /// <summary>Whether a value must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a value is to be missed where it is not.</summary>
    public bool IsRecommended { get; init; }

    /// <summary>Whether there must be no value.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>Whether it identifies the instance among all.</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>Whether it identifies the instance in the list or mapping that holds it.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether its value names the class of the instance.</summary>
    public bool IsTypeDesignator { get; init; }

    /// <summary>Whether its value can stand for the whole record in a mapping of keys to records.</summary>
    public bool IsSimpleDictValue { get; init; }

    /// <summary>Whether a record held by value says of which class it is: the range alone does not tell.</summary>
    public bool IsPolymorphic { get; init; }

    /// <summary>The value of an instance that has none, or null.</summary>
    public FactValue? Default { get; init; }

    /// <summary>What the values must meet besides their type.</summary>
    public SlotConditions Conditions { get; init; } = SlotConditions.None;

    /// <summary>The slots with the ranges that a value can have, when it has no range of its own.</summary>
    public EquatableArray<SlotModel> Alternatives { get; init; } = [];

    /// <summary>The name of the inverse, or the empty string.</summary>
    public string Inverse { get; init; } = "";

    /// <summary>What else the schema says of it.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; } = [];

    /// <summary>Whether it holds many values.</summary>
    public bool IsMultivalued => Form != SlotForm.Single;

    /// <summary>The classes that a value can be of.</summary>
    public IEnumerable<string> RangeClasses => Alternatives.Count > 0 ? Alternatives.SelectMany(slot => slot.RangeClasses) : [Range];
}
