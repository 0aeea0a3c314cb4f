using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>An element of a schema as written: its keys are known to the key table and their values have the right shapes.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name, where it is written.</param>
/// <param name="Body">Its keys; those that are rejected, unknown or misshapen are left out.</param>
/// <param name="Children">The elements under its keys, in the order of the text.</param>
public sealed record SchemaElement(
    ElementKind Kind, YamlScalar Name, EquatableArray<YamlEntry> Body, EquatableArray<SchemaElement> Children)
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

    /// <summary>The names and texts of a key.</summary>
    /// <param name="key">A key of shape text map.</param>
    public IEnumerable<(YamlScalar Name, string Text)> TextMap(string key) =>
        from entry in (Find(key) as YamlMapping)?.Entries ?? []
        let value = entry.Value is YamlMapping body ? (body.Find("value") ?? body.Find("prefix_reference"))?.Value : entry.Value
        select (entry.Key, (value as YamlScalar)?.Value ?? "");

    /// <summary>The elements of one kind under this one.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<SchemaElement> Elements(ElementKind kind) => Children.Where(child => child.Kind == kind);
}
