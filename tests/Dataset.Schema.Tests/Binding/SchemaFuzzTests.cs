using Dataset.Schema.Binding;
using Dataset.Schema.Facts;
using Dataset.Schema.Image;
using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Binding;

/// <summary>Whatever stands in a schema and its facts: it is judged, and nothing throws.</summary>
public class SchemaFuzzTests
{
    private const string SchemaPath = "seeds/schema/zoo.yaml";

    private static readonly string Samples = RepositoryFiles.At("tests", "Dataset.Generators.Tests", "Samples", "zoo");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void MutatedSchema_IsJudgedWithoutAnException(int seed)
    {
        Mutator mutator = new(seed);
        string schema = Read("schema/zoo.yaml");
        (string Path, string Text)[] facts =
            [.. ((string[])["animals", "keepers", "events"]).Select(folder => ($"seeds/{folder}/all.yaml", Read(folder + "/all.yaml")))];
        int sound = 0;
        for (int i = 0; i < 100; i++)
        {
            SchemaFile file = SchemaReader.Read(YamlReader.Read(SchemaPath, mutator.Mutate(schema)));
            sound += Judge(SchemaBinder.Bind([file]), [.. facts.Select(fact => (fact.Path, mutator.Mutate(fact.Text)))]);
            BoundSchema classes = SchemaBinder.BindClasses([file], SchemaPath);
            AssertHasModelOrError(classes);
            foreach (ClassModel c in classes.Model?.Content.Classes ?? [])
            {
                Assert.All(InstanceBinder.Judge(YamlReader.Read("a.yaml", mutator.Mutate("name: a\nkind: Lion\nhome: {square: 1}\n")), classes.Model!, c.Name), AssertCanBeShown);
            }
        }

        Assert.InRange(sound, 5, 95);
    }

    /// <summary>Judges facts, packs them, and tells whether there was a schema to do so.</summary>
    private static int Judge(BoundSchema bound, (string Path, string Text)[] facts)
    {
        AssertHasModelOrError(bound);
        if (bound.Model is not { } schema)
        {
            return 0;
        }

        FactFile[] files = [.. facts.Select(fact => FactBinder.Bind(YamlReader.Read(fact.Path, fact.Text), fact.Path, schema))];
        Corpus corpus = new(files, schema);
        Assert.All(files.SelectMany(file => CorpusValidator.Validate(file, corpus, schema)), AssertCanBeShown);
        Assert.All(Bucket.Group(files.Select(file => file.Facts), corpus.Duplicates), bucket => Assert.NotEmpty(BucketWriter.Write(bucket, schema)));
        Assert.NotEmpty(ImageIndex.Make(files.Select(file => file.Keys), corpus.Duplicates, schema).Literal);
        return 1;
    }

    private static void AssertHasModelOrError(BoundSchema bound)
    {
        Assert.All(bound.Issues, AssertCanBeShown);
        Assert.Equal(bound.Model is null, bound.Issues.Any(issue => issue.Rule.Severity == Severity.Error));
    }

    private static void AssertCanBeShown(Issue issue) => Assert.EndsWith(issue.Message, issue.ToString(), StringComparison.Ordinal);

    private static string Read(string path) => File.ReadAllText(Path.Combine(Samples, path)).ReplaceLineEndings("\n");
}
