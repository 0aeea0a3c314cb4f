namespace Dataset.Schema.Yaml;

/// <summary>Breaks the entries of the root that tabs indent: what belongs to what is a guess there.</summary>
internal static class YamlDamage
{
    public static YamlNode? Apply(YamlNode? root, YamlText source)
    {
        if (root is null || source.TabIndents.Count == 0)
        {
            return root;
        }

        List<SourceSpan> broken = [];
        Collect(root, broken);
        foreach (int tab in source.TabIndents.Where(tab => tab >= source.Start && tab < source.End))
        {
            if (broken.Any(span => span.Start <= tab && tab < span.End))
            {
                continue;
            }

            if (root is not YamlMapping mapping || mapping.Entries.Count == 0)
            {
                return new YamlBroken(root.Span);
            }

            int index = mapping.Entries.Count - 1;
            while (index > 0 && mapping.Entries[index].Key.Span.Start > tab)
            {
                index--;
            }

            root = mapping with { Entries = Break(mapping.Entries, index) };
        }

        return root;
    }

    private static EquatableArray<YamlEntry> Break(EquatableArray<YamlEntry> entries, int index) =>
        entries.Select((e, i) => i == index && e.Value is not YamlBroken ? e with { Value = new YamlBroken(e.Value.Span) } : e).ToEquatableArray();

    private static void Collect(YamlNode node, List<SourceSpan> broken)
    {
        switch (node)
        {
            case YamlBroken:
                broken.Add(node.Span);
                break;
            case YamlSequence sequence:
                foreach (YamlNode item in sequence.Items)
                {
                    Collect(item, broken);
                }

                break;
            case YamlMapping mapping:
                foreach (YamlEntry entry in mapping.Entries)
                {
                    Collect(entry.Value, broken);
                }

                break;
        }
    }
}
