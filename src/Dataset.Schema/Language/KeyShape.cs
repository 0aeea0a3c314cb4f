namespace Dataset.Schema.Language;

/// <summary>What the value of a key looks like.</summary>
public enum KeyShape
{
    /// <summary>Anything: nothing but people read it.</summary>
    Any,

    /// <summary>A scalar.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A list of scalars, or a single one.</summary>
    Texts,

    /// <summary>A mapping of prefixes to namespaces, or to mappings with the namespace under <c>prefix_reference</c>.</summary>
    Prefixes,

    /// <summary>A mapping of names to values, or to mappings with the value under <c>value</c>.</summary>
    Annotations,

    /// <summary>A mapping of names to elements.</summary>
    Elements,
}
