using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Dataset.Cli.Comparing;
using Dataset.Cli.Reports;

namespace Dataset.Cli.Shell;

/// <summary>The command <c>diff</c>.</summary>
internal static class DiffCommand
{
    private const string Description = "Says what changed in the facts between two states of a dataset, and which version step that needs.";

    private const string Details = """
        OLD and NEW are each a folder of a dataset or a revision of git; a folder wins over a revision of the same name. Of a
        revision the folder --seeds is read, and nothing is checked out. What is compared is what facts mean, never how they
        are written: comments, the order of fields and the file that a fact stands in change nothing.

        Examples:
          dataset diff v1.2.0                        the tag against the folder 'seeds'
          dataset diff HEAD~3 HEAD --format md       for a review
          dataset diff old/seeds new/seeds           two folders
          dataset diff v1.2.0 v1.3.0 -f json         for programs

        What became of a fact, several of:
          added        it is new
          changed      a field has another value
          re-dated     a date has another value
          re-sourced   what it cites is other than before
          disputed     a dispute about it appeared or went
          moved        other facts stand in its place
          retracted    it was withdrawn
          removed      its identifier is gone: no version may do that

        Version steps:
          patch    values changed
          minor    facts, optional fields, classes or permissible values were added
          major    a type changed, a field went or must have a value now
          refused  an identifier is gone

        Exit codes:
          0  the comparison was made
          1  an identifier is gone
          2  the two could not be compared: no such folder or revision, no git, an error in a schema

        """;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where to write.</param>
    public static Command Create(Terminal terminal)
    {
        Argument<string> old = new("OLD") { Description = "The folder or revision before." };
        Argument<string> @new = new("NEW") { Description = "The folder or revision after (default: seeds).", DefaultValueFactory = _ => "seeds" };
        Option<string> seeds = new("--seeds") { Description = "The folder of the dataset in a revision.", DefaultValueFactory = _ => "seeds", HelpName = "PATH" };
        Option<DiffFormat> format = new("--format", "-f") { Description = "What to write (default: text).", CustomParser = ParseFormat, HelpName = "text|md|json" };
        Command command = new("diff", Description) { old, @new, seeds, format };
        command.Add(new HelpOption { Action = new DetailedHelp(Details) });
        command.SetAction((result, cancel) => Task.Run(
            () => new DiffRun(terminal).Execute(new DiffSettings(result.GetRequiredValue(old), result.GetRequiredValue(@new), result.GetRequiredValue(seeds), result.GetValue(format)), cancel), cancel));
        return command;
    }

    private static DiffFormat ParseFormat(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value)
        {
            case "text":
                return DiffFormat.Text;
            case "md":
                return DiffFormat.Markdown;
            case "json":
                return DiffFormat.Json;
            default:
                argument.AddError($"--format takes text, md or json, not '{argument.Tokens[0].Value}'.");
                return default;
        }
    }
}
