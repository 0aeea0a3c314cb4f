using Dataset.Cli.Checking;
using Dataset.Schema;
using Dataset.Schema.Facts;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>A file of facts, read and bound.</summary>
/// <param name="Seed">Where it is.</param>
/// <param name="Yaml">It as written.</param>
/// <param name="Bound">Its facts.</param>
internal sealed record LoadedFile(SeedFile Seed, YamlFile Yaml, FactFile Bound)
{
    /// <summary>The collection that its folder names.</summary>
    public string Collection => SeedPath.Folder(Seed.Path);

    /// <summary>The entries of its root, in the order of the text.</summary>
    public EquatableArray<YamlEntry> Entries => Yaml.Root is YamlMapping mapping ? mapping.Entries : [];
}
