using System.CommandLine;
using Dataset.Cli.Editing;

namespace Dataset.Cli.Shell;

/// <summary>The command <c>schema</c>.</summary>
internal static class SchemaCommand
{
    private const string Description =
        "Writes the schema of each collection as JSON Schema, by which an editor completes and checks its files. The first line of a file names it: "
        + "# yaml-language-server: $schema=../schema/json/COLLECTION.json";

    /// <summary>The command.</summary>
    /// <param name="terminal">Where to write.</param>
    public static Command Create(Terminal terminal)
    {
        Argument<string> path = new("PATH")
        {
            Description = "The folder of the dataset (default: seeds).",
            DefaultValueFactory = _ => "seeds",
        };
        Option<string?> output = new("--output", "-o")
        {
            Description = "The folder to write to (default: PATH/schema/json).",
            HelpName = "DIR",
        };
        Command command = new("schema", Description) { path, output };
        command.SetAction(result => new SchemaRun(terminal).Execute(result.GetRequiredValue(path), result.GetValue(output)));
        return command;
    }
}
