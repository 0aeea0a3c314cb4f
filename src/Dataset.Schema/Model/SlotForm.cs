namespace Dataset.Schema.Model;

/// <summary>How the values of a slot are written.</summary>
public enum SlotForm
{
    /// <summary>One value.</summary>
    Single,

    /// <summary>A list.</summary>
    List,

    /// <summary>A mapping of identifiers to records; each record may leave its identifier out.</summary>
    Keyed,
}
