using Dataset.Cli.Checking;
using Dataset.Cli.Reports;
using Dataset.Cli.Shell;
using Dataset.Schema;
using Dataset.Schema.Binding;
using Dataset.Schema.Facts;
using Dataset.Schema.Lock;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>A dataset in memory: its schema, and every file with its text and its facts.</summary>
internal sealed class LoadedDataset
{
    private LoadedDataset(string folder, SchemaModel schema, IReadOnlyList<LoadedFile> files, IReadOnlyList<LockedId> locked, PathNames names)
    {
        Folder = folder;
        Schema = schema;
        Files = files;
        Locked = locked;
        Corpus = new Corpus([.. files.Select(file => file.Bound)], schema);
        Names = names;
    }

    /// <summary>The absolute path of its folder.</summary>
    public string Folder { get; }

    /// <summary>How the user sees paths.</summary>
    public PathNames Names { get; }

    /// <summary>The schema.</summary>
    public SchemaModel Schema { get; }

    /// <summary>The files of facts, ordered by path.</summary>
    public IReadOnlyList<LoadedFile> Files { get; }

    /// <summary>The identifiers that were published.</summary>
    public IReadOnlyList<LockedId> Locked { get; }

    /// <summary>All facts by identifier.</summary>
    public Corpus Corpus { get; }

    /// <summary>Reads a dataset; facts may have errors.</summary>
    /// <param name="path">The folder as given.</param>
    /// <param name="names">How the user sees paths.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <exception cref="UnusableException">There is none, a file cannot be read, or the schema has an error.</exception>
    public static LoadedDataset Open(string path, PathNames names, CancellationToken cancel)
    {
        string folder = names.Absolute(path);
        FileLoop loop = new(Environment.ProcessorCount, cancel);
        SeedFolder seeds = SeedFolder.Open(folder, names.Relative(folder));
        DatasetCheck reader = new(names, loop, new NoProgress());
        BoundSchema bound = reader.ReadSchema(seeds);
        if (bound.Model is not { } schema)
        {
            throw new UnusableException(string.Join('\n', names.Report(bound.Issues)) + "\nThe schema cannot be used. Mend the errors above first.");
        }

        LoadedFile[] files = loop.Select(seeds.Facts, file => Load(file, TextFile.Read(file.FullPath, names), schema));
        return new LoadedDataset(folder, schema, files, reader.ReadLock(seeds)?.Ids ?? [], names);
    }

    /// <summary>The errors and warnings that a text brings into the dataset, in whichever file they show; what was wrong before is left out.</summary>
    /// <param name="file">The file that gets the text; it may be a new one.</param>
    /// <param name="text">Its whole text.</param>
    public IReadOnlyList<Issue> NewIssues(SeedFile file, string text)
    {
        LoadedFile changed = Load(file, text, Schema);
        IEnumerable<LoadedFile> others = Files.Where(other => other.Seed.FullPath != file.FullPath);
        IReadOnlyList<Issue> after = Issues([.. others.Append(changed).Select(other => other.Bound)]);
        if (after.Count == 0)
        {
            return after;
        }

        Dictionary<(string, string, string), int> before = Issues([.. Files.Select(other => other.Bound)])
            .GroupBy(Key)
            .ToDictionary(group => group.Key, group => group.Count());
        return [.. after.Where(issue => !before.TryGetValue(Key(issue), out int left) || (before[Key(issue)] = left - 1) < 0)];
    }

    private static (string, string, string) Key(Issue issue) => (issue.Path, issue.Rule.Id, issue.Message);

    private IReadOnlyList<Issue> Issues(IReadOnlyList<FactFile> files)
    {
        Corpus corpus = new(files, Schema);
        return Names.Report(files.SelectMany(file => CorpusValidator.Validate(file, corpus, Schema)));
    }

    private static LoadedFile Load(SeedFile file, string text, SchemaModel schema)
    {
        YamlFile yaml = YamlReader.Read(file.FullPath, text);
        return new LoadedFile(file, yaml, FactBinder.Bind(yaml, file.Path, schema));
    }
}
