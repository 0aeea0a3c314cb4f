using Dataset.Schema.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Reads what a schema says of an element for people and other tools.</summary>
internal static class MetadataReader
{
    /// <summary>The keys that the model has properties for.</summary>
    private static readonly HashSet<string> Modeled = ["name", "text", "title", "description", "deprecated", "meaning", "id", "version", "license", "annotations"];

    /// <summary>The metadata of an element, ordered by key.</summary>
    public static EquatableArray<MetadataEntry> Of(Definition definition)
    {
        SortedDictionary<string, MetadataEntry> entries = new(StringComparer.Ordinal);
        for (Definition? current = definition; current is { IsAncestorSlot: false }; current = current.Base)
        {
            foreach (YamlEntry entry in current.Element.Body)
            {
                string key = entry.Key.Value;
                if (key == "annotations")
                {
                    foreach ((string name, YamlNode written, YamlNode? value) in current.Element.Annotations)
                    {
                        Add(entries, $"{key}.{name}", value ?? written);
                    }
                }
                else if (!Modeled.Contains(key) && SchemaKeys.Find(current.Element.Kind, key)?.Bin == KeyBin.Metadata)
                {
                    Add(entries, key, entry.Value);
                }
            }
        }

        return entries.Values.ToEquatableArray();
    }

    /// <summary>Adds the values of a key that nothing nearer has.</summary>
    private static void Add(SortedDictionary<string, MetadataEntry> entries, string key, YamlNode value)
    {
        if (!entries.ContainsKey(key))
        {
            IEnumerable<YamlNode> values = value is YamlSequence list ? list.Items : [value];
            entries.Add(key, new MetadataEntry(key, values.Select(Text).ToEquatableArray()));
        }
    }

    private static string Text(YamlNode node) => node is YamlScalar scalar ? scalar.Value.Trim() : JsonText.Of(node);
}
