namespace Dataset.Schema.Language;

/// <summary>The kinds of elements of a schema that have keys of their own.</summary>
internal enum ElementKind
{
    /// <summary>The schema file as a whole.</summary>
    Schema,

    /// <summary>A class.</summary>
    Class,

    /// <summary>A slot: of the schema, an attribute of a class, or what a class says of a slot under <c>slot_usage</c>.</summary>
    Slot,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A permissible value of an enum.</summary>
    PermissibleValue,

    /// <summary>A type.</summary>
    Type,

    /// <summary>A condition on the value of a slot, as under <c>any_of</c>.</summary>
    SlotExpression,

    /// <summary>A rule of a class.</summary>
    Rule,

    /// <summary>A condition on an instance, as under <c>preconditions</c>.</summary>
    ClassExpression,

    /// <summary>A unique key of a class.</summary>
    UniqueKey,

    /// <summary>A pattern made of the settings of the schema.</summary>
    StructuredPattern,
}
