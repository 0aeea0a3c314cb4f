using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using Dataset.Cli.Checking;
using Dataset.Cli.Reports;

namespace Dataset.Cli.Shell;

/// <summary>The command <c>check</c>.</summary>
internal sealed class CheckCommand
{
    private const string Description = "Checks facts and prints every mistake with file, line, column and the way out.";

    private const string Details = """
        Without --schema, PATH is the folder of a dataset: the schema is in PATH/schema, and every other folder holds the facts of
        one collection. The facts are judged together: identifiers, references and unique keys across all files.
        With --schema and --class, PATH is one or more data files, YAML or JSON, each with one instance of the class or, separated
        by '---', several. The schema may be any LinkML schema within the supported subset; its imports are read from disk.

        Examples:
          dataset check                                         the folder 'seeds'
          dataset check data/facts                              another folder
          dataset check -s person.yaml -C Person alice.yaml     one file against one class
          dataset check --fix                                   mends what is clear, and prints what remains
          dataset check --format json > issues.json             for programs
          dataset explain DS0202                                more about a rule

        Formats:
          text   one line for each issue: path(line,column): error DS0202: message
                 then one line with the counts, and how many --fix mends
          json   one document: tool, summary, issues with rule, title, severity, message, path, start, end, help link, fix
          github a workflow command for each issue: GitHub shows it at its line of a pull request
          sarif  one log in SARIF 2.1.0, which code hosts and editors read

        Exit codes:
          0  no errors; there may be warnings
          1  errors in facts
          2  the facts could not be judged: an error in the schema or in the call, or a file that cannot be read

        """;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "The folder of the dataset (default: seeds); with --schema the data files.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _schema = new("--schema", "-s")
    {
        Description = "Judge data files by this schema instead of a dataset by its own.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _class = new("--class", "--target-class", "-C")
    {
        Description = "The class that each document of the data files is an instance of.",
        HelpName = "NAME",
    };

    private readonly Option<ReportFormat> _format = new("--format", "-f")
    {
        Description = "What to write (default: text).",
        CustomParser = ParseFormat,
        HelpName = "text|json|github|sarif",
    };

    private readonly Option<string?> _siteUrl = new("--site-url")
    {
        Description = "The address of your site: json and sarif then link each issue to the page of its rule there.",
        HelpName = "URL",
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many files to read at a time (default: one for each processor). The output is the same for every number.",
        CustomParser = ParseJobs,
        HelpName = "N",
    };

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "First mend what can be mended without doubt (a misspelled name, missing quotes), and print what was changed.",
    };

    /// <summary>The command.</summary>
    /// <param name="terminal">Where to read and write.</param>
    public static Command Create(Terminal terminal)
    {
        CheckCommand options = new();
        Command command = new("check", Description)
        {
            options._paths, options._schema, options._class, options._format, options._siteUrl, options._jobs, options._fix,
        };
        command.Validators.Add(options.Validate);
        command.Add(new HelpOption { Action = new DetailedHelp(Details) });

        // On a thread of its own, so that Ctrl+C is heard while it runs.
        command.SetAction((result, cancel) => Task.Run(() => new CheckRun(terminal, options.Read(result)).Execute(cancel), cancel));
        return command;
    }

    private CheckSettings Read(ParseResult result) => new()
    {
        Paths = result.GetValue(_paths) is { Length: > 0 } paths ? paths : ["seeds"],
        Schema = result.GetValue(_schema),
        Class = result.GetValue(_class),
        Fix = result.GetValue(_fix),
        Format = result.GetValue(_format),
        SiteUrl = result.GetValue(_siteUrl)?.TrimEnd('/'),
        Jobs = result.GetResult(_jobs) is null ? Environment.ProcessorCount : result.GetValue(_jobs),
    };

    private void Validate(CommandResult command)
    {
        bool hasSchema = command.GetResult(_schema) is not null;
        bool hasClass = command.GetResult(_class) is not null;
        string[] paths = [.. command.GetResult(_paths)?.Tokens.Select(token => token.Value) ?? []];
        if (Array.Find(paths, path => path.StartsWith('-')) is { } option)
        {
            command.AddError($"There is no option '{option}'. A path that begins with '-' is written './{option}'.");
        }
        else if (hasSchema && !hasClass)
        {
            command.AddError("--schema needs --class NAME: the class that the data files are instances of.");
        }
        else if (hasClass && !hasSchema)
        {
            command.AddError("--class needs --schema FILE. Without both, PATH is the folder of a dataset.");
        }
        else if (hasSchema && paths.Length == 0)
        {
            command.AddError("No data file is given. Write its path behind the options.");
        }
        else if (!hasSchema && paths.Length > 1)
        {
            command.AddError("A dataset is one folder, but several paths are given. To judge data files, give --schema and --class.");
        }
    }

    private static ReportFormat ParseFormat(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value)
        {
            case "text":
                return ReportFormat.Text;
            case "json":
                return ReportFormat.Json;
            case "github":
                return ReportFormat.GitHub;
            case "sarif":
                return ReportFormat.Sarif;
            default:
                argument.AddError($"--format takes text, json, github or sarif, not '{argument.Tokens[0].Value}'.");
                return default;
        }
    }

    private static int ParseJobs(ArgumentResult argument)
    {
        if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs > 0)
        {
            return jobs;
        }

        argument.AddError($"--jobs takes a number from 1, not '{argument.Tokens[0].Value}'.");
        return 1;
    }
}
