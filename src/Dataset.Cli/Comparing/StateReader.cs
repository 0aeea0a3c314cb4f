using Dataset.Cli.Checking;
using Dataset.Cli.Shell;
using Dataset.Schema;
using Dataset.Schema.Binding;
using Dataset.Schema.Diff;
using Dataset.Schema.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Comparing;

/// <summary>Reads a state of a dataset: a folder, or what a revision of git has there.</summary>
/// <param name="names">How the user sees paths.</param>
/// <param name="loop">How files are gone through.</param>
internal sealed class StateReader(PathNames names, FileLoop loop)
{
    /// <summary>The state that a name means: a folder where there is one of that name, otherwise a revision.</summary>
    /// <param name="name">The name as given.</param>
    /// <param name="seeds">The folder of the dataset in a revision, as given.</param>
    /// <exception cref="UnusableException">There is no such state, or its schema cannot be used.</exception>
    public DatasetState Read(string name, string seeds)
    {
        string folder = names.Absolute(name);
        return Directory.Exists(folder) ? Bind(name, FolderTexts(folder)) : ReadRevision(name, seeds);
    }

    /// <summary>The state of a revision.</summary>
    /// <param name="revision">The revision as given.</param>
    /// <param name="seeds">The folder of the dataset in it, as given.</param>
    /// <exception cref="UnusableException">There is no such state, or its schema cannot be used.</exception>
    public DatasetState ReadRevision(string revision, string seeds) => Bind(revision, new GitRevision(names.Absolute("."), revision).Texts(names.Absolute(seeds)));

    private IReadOnlyList<SeedText> FolderTexts(string folder)
    {
        SeedFolder files = SeedFolder.Open(folder, names.Relative(folder));
        return loop.Select([.. files.Schema, .. files.Facts], file => new SeedText(names.Relative(file.FullPath), file.Path, TextFile.Read(file.FullPath, names)));
    }

    private DatasetState Bind(string name, IReadOnlyList<SeedText> files)
    {
        BoundSchema schema = SchemaBinder.Bind(files.Where(file => SeedPath.IsSchema(file.Path)).Select(file => SchemaReader.Read(YamlReader.Read(file.Name, file.Text))));
        if (schema.Model is not { } model)
        {
            Issue first = schema.Issues.First(issue => issue.Rule.Severity == Severity.Error);
            throw new UnusableException($"The schema of {name} cannot be used: {first}");
        }

        FactFile[] facts = loop.Select(
            [.. files.Where(file => !SeedPath.IsSchema(file.Path))],
            file => FactBinder.Bind(YamlReader.Read(file.Name, file.Text), file.Path, model));
        return new DatasetState(
            name,
            new DatasetSnapshot(model, [.. facts.SelectMany(file => file.Facts.Facts)]),
            facts.Sum(file => file.Issues.Count(issue => issue.Rule.Severity == Severity.Error)));
    }
}
