using Dataset.Cli.Reports;
using Dataset.Schema;
using Dataset.Schema.Binding;
using Dataset.Schema.Facts;
using Dataset.Schema.Language;
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
        BoundSchema schema = SchemaBinder.Bind(folder.Schema.Select(ReadSchema));
        return schema.Model is null
            ? new CheckResult(names.Report(schema.Issues), 0, folder.Facts.Count, IsSchemaSound: false)
            : CheckFacts(folder.Facts, schema.Model, schema.Issues);
    }

    private CheckResult CheckFacts(IReadOnlyList<SeedFile> files, SchemaModel schema, EquatableArray<Issue> warnings)
    {
        (FactFile File, int Facts)[] read = progress.Show(files.Count, step => loop.Select(files, file => ReadFacts(file, schema), step));
        Corpus corpus = new(read.Select(file => file.File.Keys), schema);
        EquatableArray<Issue>[] issues = loop.Select(read, file => Validate(file.File, corpus, schema));
        return new CheckResult(names.Report(warnings.Concat(issues.SelectMany(found => found))), read.Sum(file => file.Facts), files.Count, IsSchemaSound: true);
    }

    private SchemaFile ReadSchema(SeedFile file) =>
        SchemaReader.Read(YamlReader.Read(file.FullPath, TextFile.Read(file.FullPath, names)));

    private (FactFile File, int Facts) ReadFacts(SeedFile file, SchemaModel schema)
    {
        string text = TextFile.Read(file.FullPath, names);
        FactFile bound = FactBinder.Bind(YamlReader.Read(file.FullPath, text), file.Path, schema);

        // A check is done with values and text once they are judged; only names are held against other files.
        FactFile judged = new(bound.Path, "", new FileFacts(file.Path, []), bound.Keys, bound.Marks, bound.Issues);
        return (judged, bound.Facts.Facts.Count);
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
        return CorpusValidator.Validate(new FactFile(file.Path, text, file.Facts, file.Keys, file.Marks, file.Issues), corpus, schema);
    }
}
