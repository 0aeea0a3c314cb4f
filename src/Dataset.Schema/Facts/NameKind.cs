namespace Dataset.Schema.Facts;

/// <summary>What a name in a fact file is.</summary>
internal enum NameKind
{
    /// <summary>The identifier of a fact, or of a record held by value.</summary>
    Identifier,

    /// <summary>A reference to a fact.</summary>
    Reference,

    /// <summary>The name of a field of another fact.</summary>
    Field,

    /// <summary>The values of a unique key.</summary>
    UniqueKey,
}
