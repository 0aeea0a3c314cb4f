using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dataset.Cli.Shell;

/// <summary>Prints the usual help of a command, and then what the list of all commands has no room for.</summary>
/// <param name="details">The text.</param>
internal sealed class DetailedHelp(string details) : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new();

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = _usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(details);
        return code;
    }
}
