using System.Reflection;
using Dataset.Schema;
using Dataset.Schema.Binding;
using Dataset.Schema.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;
using Dataset.Site.SchemaPages;
using Dataset.Site.Tests.Contested;
using static Dataset.Site.Tests.Contested.SampleRecord;

namespace Dataset.Site.Tests.SchemaPages;

public class RecordYamlTests
{
    private static readonly string Seeds = Path.Combine(
        typeof(RecordYamlTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "seeds");

    [Fact]
    public void EveryFact_MeansTheSameAsInItsFile()
    {
        SchemaModel schema = SchemaBinder.Bind(Directory.EnumerateFiles(Path.Combine(Seeds, "schema")).Select(file => SchemaReader.Read(Yaml(file, File.ReadAllText(file))))).Model!;
        Dictionary<(string, string), BoundFact> written = Directory.EnumerateFiles(Seeds, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "schema")
            .SelectMany(file => Bind(Yaml(file, File.ReadAllText(file)), $"seeds/{Path.GetRelativePath(Seeds, file).Replace('\\', '/')}", schema).Facts.Facts)
            .ToDictionary(fact => (fact.Collection, fact.Id));

        Assert.All(
            PublishedDataset.Catalog.Collections.SelectMany(collection => collection.Facts.Select(fact => (Collection: collection.Name, Fact: fact))),
            pair => Assert.Equal(
                written[(pair.Collection, pair.Fact.Id)],
                Assert.Single(Bind(Yaml("x.yaml", RecordYaml.OfFact(pair.Fact)), $"seeds/{pair.Collection}/x.yaml", schema).Facts.Facts)));
    }

    [Theory]
    [InlineData("plain words, with a comma", "plain words, with a comma")]
    [InlineData("no", "'no'")]
    [InlineData("12", "'12'")]
    [InlineData("1948", "'1948'")]
    [InlineData("2024-08-13", "2024-08-13")]
    [InlineData("it's: so", "'it''s: so'")]
    [InlineData("a # b", "'a # b'")]
    [InlineData("ends:", "'ends:'")]
    [InlineData("[x]", "'[x]'")]
    [InlineData("", "''")]
    [InlineData(" x", "' x'")]
    [InlineData("שלום", "שלום")]
    [InlineData("two\nlines \"and\" more\\", "\"two\\u000alines \\\"and\\\" more\\\\\"")]
    public void Text_IsInQuotesWhereYamlNeedsThem(string text, string yaml)
    {
        ClassInfo item = new() { Name = "Item", CSharpName = "Item", Title = "Item", Slots = [Slots.Identifier(), Slot("name")] };

        Assert.Equal($"a:\n  name: {yaml}\n", RecordYaml.OfFact(new SampleFact(item, "a", ("name", [text]))));
        Assert.Equal(text, ((Dataset.Schema.Yaml.YamlScalar)((YamlMapping)Yaml("x.yaml", $"name: {yaml}\n").Root!).Find("name")!.Value).Value);
    }

    private static YamlFile Yaml(string path, string text) => YamlReader.Read(path, text);

    private static FactFile Bind(YamlFile yaml, string path, SchemaModel schema)
    {
        FactFile bound = FactBinder.Bind(yaml, path, schema);
        Assert.Empty(bound.Issues.Select(issue => $"{issue}\n{yaml.Text}"));
        return bound;
    }
}
