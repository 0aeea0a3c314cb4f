using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Dataset.Cli.Shell;

/// <summary>The command line: which commands there are, and what becomes of mistakes in calling them.</summary>
public static class DatasetCommand
{
    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal)
    {
        RootCommand root = new("Checks and formats YAML facts by a LinkML schema, says what changed in them, adds new ones, keeps the list of published identifiers, looks after the addresses of sources, and explains every rule that a check names.")
        {
            CheckCommand.Create(terminal),
            FormatCommand.Create(terminal),
            DiffCommand.Create(terminal),
            NewCommand.Create(terminal),
            LockCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            ReleaseCommand.Create(terminal),
            SourcesCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };
        ParseResult result = root.Parse(args);
        if (result.Action is ParseErrorAction)
        {
            return Refuse(result, terminal);
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UnusableException e)
        {
            terminal.Error.Write(e.Message + "\n");
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.Write("Canceled. Nothing was written.\n");
            return ExitCode.Canceled;
        }
    }

    private static int Refuse(ParseResult result, Terminal terminal)
    {
        foreach (ParseError error in result.Errors)
        {
            terminal.Error.Write(error.Message + "\n");
        }

        string command = result.CommandResult.Command is RootCommand ? "dataset" : $"dataset {result.CommandResult.Command.Name}";
        terminal.Error.Write($"'{command} --help' says how it is used.\n");
        return ExitCode.Unusable;
    }
}
