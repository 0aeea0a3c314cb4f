using System.CommandLine;
using System.CommandLine.Help;
using Dataset.Cli.Formatting;

namespace Dataset.Cli.Shell;

/// <summary>The command <c>fmt</c>.</summary>
internal static class FormatCommand
{
    private const string Description = "Writes fact files in one form: fields in the order of the schema, and one layout. No fact and no comment changes.";

    private const string Details = """
        PATH is the folder of a dataset, a folder in it, or fact files. The files of the schema are left out: the order of what they
        hold is their author's.

        What it does:
          fields    the key first, then the others in the order of the class; a field that the class does not have stays below
                    the one above it. A field takes along the comments above it, behind it, and further right below it.
          lines     two spaces for each level, lists included; one empty line between facts, no two in a row; no blanks at the end
                    of a line; line feeds; one at the end of the file
        What stays:
          facts and items of lists in their order, every comment, quotes, wrapped and block texts, empty lines between fields

        A file that is not YAML is left as it is, and its errors are printed as 'dataset check' prints them. A file is written
        beside the old one, which it then replaces.

        Exit codes:
          0  done; with --check: every file is in its form
          1  a file is not YAML; with --check also: a file would change
          2  no file could be formatted: an error in the schema or in the call, or a file that cannot be read or written

        """;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where to write.</param>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "The folder of the dataset (default: seeds), or folders and files in it.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<bool> check = new("--check")
        {
            Description = "Write nothing; list the files that would change, each with the first line that would.",
        };
        Command command = new("fmt", Description) { paths, check };
        command.Add(new HelpOption { Action = new DetailedHelp(Details) });
        command.SetAction((result, cancel) => Task.Run(
            () => new FormatRun(terminal, result.GetValue(check)).Execute(result.GetValue(paths) is { Length: > 0 } given ? given : ["seeds"], cancel),
            cancel));
        return command;
    }
}
