using System.CommandLine;
using Dataset.Cli.Checking;

namespace Dataset.Cli.Shell;

/// <summary>The command <c>lock</c>.</summary>
internal static class LockCommand
{
    private const string Description =
        "Adds the identifiers of all facts to PATH/ids.lock, the list of those that were published. Run it when you publish: from then on an identifier that is removed is an error.";

    /// <summary>The command.</summary>
    /// <param name="terminal">Where to write.</param>
    public static Command Create(Terminal terminal)
    {
        Argument<string> path = new("PATH")
        {
            Description = "The folder of the dataset (default: seeds).",
            DefaultValueFactory = _ => "seeds",
        };
        Command command = new("lock", Description) { path };
        command.SetAction((result, cancel) => Task.Run(() => new LockRun(terminal).Execute(result.GetRequiredValue(path), cancel), cancel));
        return command;
    }
}
