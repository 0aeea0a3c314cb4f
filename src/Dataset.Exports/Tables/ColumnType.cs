namespace Dataset.Exports.Tables;

/// <summary>What the cells of a column are.</summary>
internal enum ColumnType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="string"/> that holds a URI or CURIE.</summary>
    Uri,

    /// <summary>A <see cref="string"/> that holds an EDTF date.</summary>
    Edtf,

    /// <summary>A <see cref="string"/> that holds JSON.</summary>
    Json,

    /// <summary>A <see cref="string"/> that holds a date with a time and an offset from UTC (ISO 8601).</summary>
    DateTime,

    /// <summary>A <see cref="string"/> that holds a time of day, perhaps with an offset from UTC.</summary>
    Time,

    /// <summary>A <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>A <see cref="long"/>.</summary>
    Integer,

    /// <summary>A <see cref="double"/>.</summary>
    Float,

    /// <summary>A <see cref="decimal"/>; text where a format has no number of any scale.</summary>
    Decimal,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Date,
}
