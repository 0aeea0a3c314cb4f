namespace Dataset;

/// <summary>What the values of a slot are, and so what <see cref="SlotInfo.GetValues"/> returns.</summary>
public enum SlotKind
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="string"/> that holds a URI or CURIE.</summary>
    Uri,

    /// <summary>A <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>A <see cref="long"/>.</summary>
    Integer,

    /// <summary>A <see cref="double"/>.</summary>
    Float,

    /// <summary>A <see cref="decimal"/>.</summary>
    Decimal,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Date,

    /// <summary>A <see cref="System.DateTimeOffset"/>.</summary>
    DateTime,

    /// <summary>A <see cref="TimeOfDay"/>.</summary>
    Time,

    /// <summary>An <see cref="EdtfDate"/>.</summary>
    Edtf,

    /// <summary>An <see cref="EnumValueInfo"/>.</summary>
    Enum,

    /// <summary>An <see cref="IFact"/> that lives in a collection of its own.</summary>
    Reference,

    /// <summary>An <see cref="IRecord"/> held by value.</summary>
    Inlined,

    /// <summary>A <see cref="System.Text.Json.JsonElement"/>: a value of no fixed type.</summary>
    Any,
}
