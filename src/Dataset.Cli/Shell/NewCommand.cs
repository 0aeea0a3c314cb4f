using System.CommandLine;
using System.CommandLine.Help;
using Dataset.Cli.Adding;

namespace Dataset.Cli.Shell;

/// <summary>The command <c>new</c>.</summary>
internal static class NewCommand
{
    private const string Description = "Adds an entry to a collection: asks for what it must have, finds what it refers to, and writes it into the right file.";

    private const string Details = """
        On a terminal it asks for what is not given. Elsewhere it never asks: it lists what is missing, with the option that gives it.
        What an entry refers to may be looked for by any part of its name, in any script and spelling; the identifier is written.

        Examples:
          dataset new people                                        asks for everything
          dataset new people ada-lovelace --set name='Ada Lovelace' --set 'sources[0].source=britannica'
          dataset new votes --set 'counts={in_favor: 9, against: 6}' --dry-run

        Values:
          name=TEXT                a field; the text needs no quotes of YAML
          about=ID                 a field with several values: give the option again for each, or [ID, ID]
          participants[0].agent=ID a field of the first record in a list
          counts={a: 1, b: 2}      a whole record, as YAML

        Without --file, the file is chosen by the years, letters and words in the names of files and by what they hold; where
        that leaves several, you choose. Everything that is in the file stays as it is.

        Exit codes:
          0  written, or shown with --dry-run
          1  the entry has errors; it is written only with --keep
          2  something is missing, or cannot be understood; nothing was written

        """;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where to ask and write.</param>
    public static Command Create(Terminal terminal)
    {
        Argument<string> collection = new("COLLECTION") { Description = "The collection: the name of its folder." };
        Argument<string?> id = new("ID") { Description = "The identifier of the new entry (default: you are asked, with a suggestion).", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> values = new("--set") { Description = "A field and its value; give it once for each.", HelpName = "FIELD=VALUE" };
        Option<string?> file = new("--file") { Description = "The file in the folder of the collection; it may be new.", HelpName = "NAME" };
        Option<string> seeds = new("--seeds") { Description = "The folder of the dataset.", DefaultValueFactory = _ => "seeds", HelpName = "PATH" };
        Option<bool> dryRun = new("--dry-run") { Description = "Show the entry and its file, and write nothing." };
        Option<bool> keep = new("--keep") { Description = "Write an entry that has errors too." };
        Command command = new("new", Description) { collection, id, values, file, seeds, dryRun, keep };
        command.Add(new HelpOption { Action = new DetailedHelp(Details) });
        command.SetAction((result, cancel) => Task.Run(
            () => new NewRun(terminal, new NewSettings(result.GetRequiredValue(collection), result.GetValue(id), result.GetValue(values) ?? [], result.GetValue(file), result.GetRequiredValue(seeds), result.GetValue(dryRun), result.GetValue(keep))).Execute(cancel), cancel));
        return command;
    }
}
