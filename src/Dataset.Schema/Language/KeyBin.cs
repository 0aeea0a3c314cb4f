namespace Dataset.Schema.Language;

/// <summary>What becomes of a key of the schema language. There is no silent fourth.</summary>
public enum KeyBin
{
    /// <summary>The engine holds facts against it.</summary>
    Enforced,

    /// <summary>The engine keeps it and may show it.</summary>
    Metadata,

    /// <summary>An error at the key.</summary>
    Rejected,
}
