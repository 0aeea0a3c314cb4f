namespace Dataset.Schema.Yaml;

/// <summary>A mapping; its keys are scalars and differ from each other.</summary>
/// <param name="Entries">The entries in the order of the text.</param>
/// <param name="Span">The text of the node.</param>
public sealed record YamlMapping(EquatableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The entry with that key, or null.</summary>
    /// <param name="key">The text of the key.</param>
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The place of one of its own entries; the same key may be written twice.</summary>
    internal int IndexOf(YamlEntry entry)
    {
        int index = 0;
        while (!ReferenceEquals(Entries[index], entry))
        {
            index++;
        }

        return index;
    }
}
