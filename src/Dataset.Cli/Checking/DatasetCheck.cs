using Dataset.Cli.Reports;
using Dataset.Schema;
using Dataset.Schema.Binding;
using Dataset.Schema.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Lock;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Checking;

/// <summary>Checks a dataset: its schema, each file of facts by itself, and all of them against each other.</summary>
/// <param name="names">How the user sees paths.</param>
/// <param name="loop">How files are gone through.</param>
/// <param name="progress">Where to say how far it is.</param>
internal sealed class DatasetCheck(PathNames names, FileLoop loop, IProgress progress)
{
    /// <summary>Checks the dataset in a folder.</summary>
    /// <param name="path">The absolute path of the folder.</param>
    public CheckResult Check(string path)
    {
        SeedFolder folder = SeedFolder.Open(path, names.Relative(path));
        BoundSchema schema = ReadSchema(folder);
        return schema.Model is null
            ? new CheckResult(names.Report(schema.Issues), 0, folder.Facts.Count, IsSchemaSound: false)
            : CheckFacts(folder, schema.Model, schema.Issues);
    }

    /// <summary>Reads the schema of a dataset.</summary>
    /// <param name="folder">The folder.</param>
    public BoundSchema ReadSchema(SeedFolder folder) => SchemaBinder.Bind(folder.Schema.Select(ReadSchema));

    /// <summary>Reads the list of published identifiers of a dataset; null when it has none.</summary>
    /// <param name="folder">The folder.</param>
    public IdLock? ReadLock(SeedFolder folder) => folder.Lock is { } file ? IdLock.Read(file.FullPath, TextFile.Read(file.FullPath, names)) : null;

    private CheckResult CheckFacts(SeedFolder folder, SchemaModel schema, EquatableArray<Issue> warnings)
    {
        IReadOnlyList<SeedFile> files = folder.Facts;
        (FactFile File, int Facts)[] read = progress.Show(files.Count, step => loop.Select(files, file => ReadFacts(file, schema), step));
        Corpus corpus = new([.. read.Select(file => file.File)], schema);
        EquatableArray<Issue>[] issues = loop.Select(read, file => Validate(file.File, corpus, schema));
        IdLock? published = ReadLock(folder);
        IEnumerable<Issue> all = warnings.Concat(issues.SelectMany(found => found)).Concat(published?.Validate(corpus, schema) ?? []);
        return new CheckResult(names.Report(all), read.Sum(file => file.Facts), files.Count, IsSchemaSound: true)
        {
            Ids = corpus.Facts.Concat((published?.Ids ?? []).Select(locked => (locked.Collection, locked.Id))),
        };
    }

    private SchemaFile ReadSchema(SeedFile file) =>
        SchemaReader.Read(YamlReader.Read(file.FullPath, TextFile.Read(file.FullPath, names)));

    private (FactFile File, int Facts) ReadFacts(SeedFile file, SchemaModel schema)
    {
        string text = TextFile.Read(file.FullPath, names);
        FactFile bound = FactBinder.Bind(YamlReader.Read(file.FullPath, text), file.Path, schema);

        // A check is done with values and text once they are judged; only names are held against other files.
        return (bound with { Text = "", Facts = new FileFacts(file.Path, []) }, bound.Facts.Facts.Count);
    }

    private EquatableArray<Issue> Validate(FactFile file, Corpus corpus, SchemaModel schema)
    {
        EquatableArray<Issue> issues = CorpusValidator.Validate(file, corpus, schema);
        if (issues.Count == file.Issues.Count)
        {
            return issues;
        }

        // Lines and columns need the text again: few files have such an issue, and all texts together may be large.
        string text = TextFile.Read(file.Path, names);
        return CorpusValidator.Validate(file with { Text = text }, corpus, schema);
    }
}
