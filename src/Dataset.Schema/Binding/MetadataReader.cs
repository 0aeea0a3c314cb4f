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
                    AddAnnotations(entry.Value, entries);
                }
                else if (!Modeled.Contains(key) && SchemaKeys.Find(current.Element.Kind, key)?.Bin == KeyBin.Metadata)
                {
                    Add(entries, key, entry.Value);
                }
            }
        }

        return entries.Values.ToEquatableArray();
    }

    private static void AddAnnotations(YamlNode annotations, SortedDictionary<string, MetadataEntry> entries)
    {
        if (annotations is YamlMapping mapping)
        {
            foreach (YamlEntry entry in mapping.Entries)
            {
                Add(entries, "annotations." + entry.Key.Value, entry.Value is YamlMapping body && body.Find("value") is { } value ? value.Value : entry.Value);
            }
        }
        else if (annotations is YamlSequence list)
        {
            foreach (YamlMapping item in list.Items.OfType<YamlMapping>())
            {
                if (item.Find("tag")?.Value is YamlScalar tag)
                {
                    Add(entries, "annotations." + tag.Value, item.Find("value")?.Value ?? item);
                }
            }
        }
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
