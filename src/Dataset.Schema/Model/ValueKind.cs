namespace Dataset.Schema.Model;

/// <summary>What the values of a slot are. The names are those of the runtime's <c>SlotKind</c>.</summary>
public enum ValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A URI or CURIE.</summary>
    Uri,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A binary floating-point number.</summary>
    Float,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A full date.</summary>
    Date,

    /// <summary>A date with a time.</summary>
    DateTime,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>An EDTF date.</summary>
    Edtf,

    /// <summary>A permissible value of an enum.</summary>
    Enum,

    /// <summary>A reference to a fact.</summary>
    Reference,

    /// <summary>A record held by value.</summary>
    Inlined,

    /// <summary>A value of no fixed type.</summary>
    Any,
}
