using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>An element of a schema as written: its keys are known to the key table and their values have the right shapes.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Under">The key of its parent that it stands under.</param>
/// <param name="Name">Its name, where it is written; empty for an element without one.</param>
/// <param name="Body">Its keys; those that are rejected, unknown, misshapen or empty are left out.</param>
/// <param name="Children">The elements under its keys, in the order of the text.</param>
internal sealed record SchemaElement(
    ElementKind Kind, string Under, YamlScalar Name, EquatableArray<YamlEntry> Body, EquatableArray<SchemaElement> Children)
{
    /// <summary>The value of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public YamlNode? Find(string key) => Body.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    /// <summary>The scalar of a key, or null.</summary>
    /// <param name="key">A key of shape text, number or boolean.</param>
    public YamlScalar? Scalar(string key) => Find(key) as YamlScalar;

    /// <summary>The text of a key, or the empty string.</summary>
    /// <param name="key">A key of shape text.</param>
    public string Text(string key) => Scalar(key)?.Value.Trim() ?? "";

    /// <summary>Whether a key is there and true.</summary>
    /// <param name="key">A key of shape boolean.</param>
    public bool Flag(string key) => Scalar(key)?.Value is "true" or "True" or "TRUE";

    /// <summary>The texts of a key.</summary>
    /// <param name="key">A key of shape texts.</param>
    public IEnumerable<YamlScalar> Texts(string key) => Find(key) switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence list => list.Items.OfType<YamlScalar>(),
        _ => [],
    };

    /// <summary>The prefixes of a schema file and their namespaces.</summary>
    public IEnumerable<(YamlScalar Prefix, YamlScalar Namespace)> Prefixes => Pairs("prefixes", "prefix_reference");

    /// <summary>The settings of a schema file: parts of patterns by name.</summary>
    public IEnumerable<(YamlScalar Name, YamlScalar Value)> Settings => Pairs("settings", "setting_value");

    /// <summary>The annotations: what is written for each, and the value in it, which a long form can lack.</summary>
    public IEnumerable<(string Name, YamlNode Written, YamlNode? Value)> Annotations => Find("annotations") switch
    {
        YamlMapping annotations => annotations.Entries.Select(entry => (entry.Key.Value, entry.Value, Unwrapped(entry.Value, "value"))),
        YamlSequence list =>
            from item in list.Items.OfType<YamlMapping>()
            let tag = item.Find("tag")?.Value as YamlScalar
            where tag is not null
            select (tag.Value, (YamlNode)item, Unwrapped(item, "value")),
        _ => [],
    };

    /// <summary>The value of an annotation, or null.</summary>
    /// <param name="name">The name of the annotation.</param>
    public YamlNode? Annotation(string name) => Annotations.FirstOrDefault(annotation => annotation.Name == name).Value;

    /// <summary>The elements under a key.</summary>
    /// <param name="key">The key.</param>
    public IEnumerable<SchemaElement> Elements(string key) => Children.Where(child => child.Under == key);

    private IEnumerable<(YamlScalar Name, YamlScalar Value)> Pairs(string key, string valueKey) =>
        from entry in (Find(key) as YamlMapping)?.Entries ?? []
        let value = Unwrapped(entry.Value, valueKey) as YamlScalar
        where value is not null
        select (entry.Key, value);

    private static YamlNode? Unwrapped(YamlNode value, string key) => value is YamlMapping body ? body.Find(key)?.Value : value;
}
