using Dataset.Cli.Checking;
using Dataset.Cli.Shell;
using Dataset.Schema;
using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Adds an entry to a collection.</summary>
/// <param name="terminal">Where to ask and write.</param>
/// <param name="settings">What to add and where.</param>
internal sealed class NewRun(Terminal terminal, NewSettings settings)
{
    private const int MostFiles = 6;

    private readonly PathNames _names = new(terminal.Folder);

    /// <summary>Runs.</summary>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute(CancellationToken cancel)
    {
        LoadedDataset dataset = LoadedDataset.Open(settings.Seeds, _names, cancel);
        CollectionModel collection = dataset.Schema.FindCollection(settings.Collection) ?? throw new UnusableException(UnknownCollection(dataset.Schema));
        NewEntry entry = new(dataset, collection, settings.Values);
        EntryFile files = new(dataset, collection.Name, _names);
        LoadedFile? file = settings.File is { } name ? files.Named(name) : null;
        if (settings.Id is { } given && entry.IdProblem(given) is { } problem)
        {
            throw new UnusableException(problem);
        }

        Complete(entry);
        (IReadOnlyList<LoadedFile> ranked, bool isSure) = file is null ? files.Rank(entry.Bind(settings.Id)) : ([file], true);
        if (Lacks(entry, ranked, isSure) is { Count: > 0 } lacks)
        {
            terminal.Error.Write(Explain(entry, lacks));
            return ExitCode.Unusable;
        }

        string id = settings.Id ?? terminal.Questions!.Text("identifier: it stays forever, in small letters, digits and hyphens", entry.SuggestedId, entry.IdProblem);
        LoadedFile target = isSure ? ranked[0] : ranked[terminal.Questions!.Choose("Which file is it for? The likeliest are first.", [.. ranked.Select(other => _names.Relative(other.Seed.FullPath))])];
        return Add(dataset, entry, id, target);
    }

    private void Complete(NewEntry entry)
    {
        if (terminal.Questions is not { } questions || !entry.IsIncomplete)
        {
            return;
        }

        if (entry.Example is { Length: > 0 } example)
        {
            questions.Say($"An entry of '{entry.Collection.Name}' looks like this:\n\n{example}\n");
        }

        entry.Ask(questions);
    }

    /// <summary>A line for each thing that nobody is there to be asked for, with the option that gives it.</summary>
    private List<string> Lacks(NewEntry entry, IReadOnlyList<LoadedFile> ranked, bool isSure)
    {
        List<string> lacks = [.. entry.Problems(settings.Id)];
        bool isWhole = lacks.Count == 0;
        if (terminal.Questions is null && settings.Id is null)
        {
            lacks.Insert(0, $"  ID behind '{entry.Collection.Name}': the identifier, in small letters, digits and hyphens{(isWhole ? $", such as {entry.SuggestedId}" : "")}");
        }

        // Which file it is for shows once the entry is whole.
        if (terminal.Questions is null && !isSure && isWhole)
        {
            string more = ranked.Count > MostFiles ? $", or another of {ranked.Count}" : "";
            lacks.Add($"  --file NAME: the file that it goes into, the likeliest first: {string.Join(", ", ranked.Take(MostFiles).Select(file => Path.GetFileName(file.Seed.Path)))}{more}");
        }

        return lacks;
    }

    private static string Explain(NewEntry entry, List<string> lacks)
    {
        string example = entry.IsIncomplete && entry.Example is { Length: > 0 } text ? $"An entry of '{entry.Collection.Name}' looks like this:\n\n{text}\n" : "";
        return $"{example}Nothing was written. This is missing or wrong:\n{string.Join('\n', lacks)}\n";
    }

    private int Add(LoadedDataset dataset, NewEntry entry, string id, LoadedFile file)
    {
        string path = _names.Relative(file.Seed.FullPath);
        if (file.Yaml.Issues.Count > 0)
        {
            throw new UnusableException($"{string.Join('\n', _names.Report(file.Yaml.Issues))}\n{path} has errors, so nothing is added to it. Mend them first, or choose another file with --file.");
        }

        string lines = entry.Write(id);
        string text = Insertion.Insert(file, entry.Bind(id), lines, dataset.Schema);
        IReadOnlyList<Issue> issues = dataset.NewIssues(file.Seed, text);
        bool hasErrors = issues.Any(issue => issue.Rule.Severity == Severity.Error);
        if (settings.IsDryRun)
        {
            terminal.Output.Write($"# {path}\n{lines}");
        }

        foreach (Issue issue in issues)
        {
            terminal.Error.Write(issue + "\n");
        }

        foreach (SearchEntry other in entry.Doubles())
        {
            terminal.Error.Write($"Look whether it is the same: {other.Shown} in {_names.Relative(other.Path)}({other.Line},1).\n");
        }

        if (settings.IsDryRun || (hasErrors && !settings.Keeps))
        {
            terminal.Error.Write(hasErrors ? "Nothing was written: the entry has the errors above. Mend the values, or give --keep to write it as it is.\n" : "Nothing was written: --dry-run only shows the entry.\n");
            return hasErrors ? ExitCode.Errors : ExitCode.Success;
        }

        if (terminal.Questions is { } questions && !questions.Confirm($"{lines}\nWrite it to {path}?", suggestion: true))
        {
            terminal.Error.Write("Nothing was written.\n");
            return ExitCode.Success;
        }

        Write(file, text);
        terminal.Output.Write($"{path}: {id} was added.\n");
        terminal.Error.Write(Next(entry.Collection, id, hasErrors));
        return hasErrors ? ExitCode.Errors : ExitCode.Success;
    }

    /// <summary>Writes, unless somebody else did while questions were open.</summary>
    private void Write(LoadedFile file, string text)
    {
        string now = File.Exists(file.Seed.FullPath) ? TextFile.Read(file.Seed.FullPath, _names) : file.Yaml.Text;
        if (now != file.Yaml.Text)
        {
            throw new UnusableException($"{_names.Relative(file.Seed.FullPath)} was changed in the meantime. Nothing was written; run the command again.");
        }

        TextFile.Write(file.Seed.FullPath, text, _names);
    }

    private static string Next(CollectionModel collection, string id, bool hasErrors) => $"""
        Next:
          1. {(hasErrors ? "Mend the errors above in the file" : "Read the entry in the file, and add what else the sources say")}, then run 'dataset check'.
          2. Look at its page: serve the site, and open /{collection.Name}/{id}.html.
          3. Commit the file and open a pull request.

        """.ReplaceLineEndings("\n");

    private string UnknownCollection(SchemaModel schema)
    {
        string[] collections = [.. schema.Content.Collections.Select(collection => collection.Name)];
        return $"There is no collection '{settings.Collection}'.{Suggestion.For(settings.Collection, collections)} Collections: {string.Join(", ", collections)}.";
    }
}
