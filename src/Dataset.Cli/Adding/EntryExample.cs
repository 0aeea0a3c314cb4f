using Dataset.Schema;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>Shows how an entry of a collection looks: the example of its class in the schema, or else the shortest entry that is there.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="collection">The collection.</param>
/// <param name="writer">Writes entries.</param>
internal sealed class EntryExample(LoadedDataset dataset, CollectionModel collection, EntryWriter writer)
{
    /// <summary>The lines of an entry, or the empty string where there is none.</summary>
    public string Text => FromSchema() ?? FromFacts() ?? "";

    private string? FromSchema()
    {
        MetadataEntry? examples = dataset.Schema.Class(collection.Class).Metadata.FirstOrDefault(entry => entry.Key == "examples");
        YamlMapping? example = examples?.Values
            .SelectMany(text => Mappings(YamlReader.Read("", text + "\n").Root))
            .Select(mapping => mapping.Find("object")?.Value ?? mapping.Find("value")?.Value)
            .OfType<YamlMapping>()
            .FirstOrDefault();
        if (example is null)
        {
            return null;
        }

        string key = dataset.Schema.Class(collection.Class).Identifier?.Name ?? "";
        string id = example.Find(key)?.Value is YamlScalar scalar ? scalar.Value : $"my-{collection.Class.ToLowerInvariant()}";
        DraftRecord record = new DraftReader(dataset.Schema).Record(example with { Entries = [.. example.Entries.Where(entry => entry.Key.Value != key)] }, collection.Class, "examples");
        return writer.Write(id, record);
    }

    private string? FromFacts() => dataset.Files
        .Where(file => file.Collection == collection.Name && file.Bound.Issues.Count == 0)
        .SelectMany(file => file.Entries.Select(entry => file.Yaml.Text[entry.Key.Span.Start..entry.Value.Span.End].TrimEnd().ReplaceLineEndings("\n") + "\n"))
        .OrderBy(text => text.Length)
        .ThenBy(text => text, StringComparer.Ordinal)
        .FirstOrDefault();

    private static IEnumerable<YamlMapping> Mappings(YamlNode? node) => node switch
    {
        YamlSequence sequence => sequence.Items.OfType<YamlMapping>(),
        YamlMapping mapping => [mapping],
        _ => [],
    };
}
