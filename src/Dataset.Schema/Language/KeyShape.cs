namespace Dataset.Schema.Language;

/// <summary>What the value of a key looks like.</summary>
internal enum KeyShape
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

    /// <summary>A mapping of names to texts, or to mappings with the text under <c>setting_value</c>.</summary>
    Settings,

    /// <summary>A mapping of names to values, or to mappings with the value under <c>value</c>.</summary>
    Annotations,

    /// <summary>A mapping of names to elements, or a list of elements that have their names inside.</summary>
    Elements,

    /// <summary>A list of elements without names.</summary>
    ElementList,

    /// <summary>A single element without a name.</summary>
    Element,
}
