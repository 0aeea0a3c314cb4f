using System.CommandLine;
using Dataset.Cli.Rules;

namespace Dataset.Cli.Shell;

/// <summary>The command <c>explain</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where to write.</param>
    public static Command Create(Terminal terminal)
    {
        Argument<string> rule = new("RULE") { Description = "The rule that an issue names, such as DS0202." };
        Command command = new("explain", "Prints the page of a rule: what it asks for, a bad and a good example, and why.") { rule };
        command.SetAction(result => Explain(result.GetRequiredValue(rule), terminal));
        return command;
    }

    private static int Explain(string rule, Terminal terminal)
    {
        string page = RulePages.Embedded.Find(rule) ?? throw new UnusableException(RulePages.Embedded.Missing(rule));
        if (terminal.IsOutputShown)
        {
            MarkdownPrinter.Print(page, terminal.Output);
        }
        else
        {
            terminal.Output.Write(page);
        }

        return ExitCode.Success;
    }
}
