namespace Dataset.Schema.Language;

/// <summary>The kinds of elements of a schema that have keys of their own.</summary>
public enum ElementKind
{
    /// <summary>The schema file as a whole.</summary>
    Schema,

    /// <summary>A class.</summary>
    Class,

    /// <summary>An attribute of a class.</summary>
    Slot,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A permissible value of an enum.</summary>
    PermissibleValue,

    /// <summary>A type.</summary>
    Type,
}
