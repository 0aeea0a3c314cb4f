using System.CommandLine;
using System.CommandLine.Help;
using Dataset.Cli.Releasing;

namespace Dataset.Cli.Shell;

/// <summary>The command <c>release</c>.</summary>
internal static class ReleaseCommand
{
    private const string Description = "Writes down a release: the facts of a revision, and what changed in them since the release before. The site makes its pages and feeds of changes from it.";

    private const string Details = """
        The version is the one that the schema of REVISION states, and must be as high as the changes ask for ('dataset diff').
        The release before is the highest version in PATH/releases; its facts are read from the tag v<version>, or from --since.
        Written are three files in PATH/releases/<version>, which are committed before the release gets its tag:
          changes.json    version, date of the commit, step and changes, as 'dataset diff --format json' has them
          manifest.json   every fact with the SHA-256 of its line
          delta.jsonl     'put' with the line of each fact that is new or changed, 'remove' for each that is gone;
                          for the first release all lines

        Exit codes:
          0  written
          1  not written: errors in facts, an identifier is gone, the version is too low, or nothing changed
          2  not written: no such revision, no git, an error in a schema, or a release before that cannot be found

        """;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where to write.</param>
    public static Command Create(Terminal terminal)
    {
        Argument<string> revision = new("REVISION") { Description = "The revision to release (default: HEAD).", DefaultValueFactory = _ => "HEAD" };
        Option<string?> since = new("--since") { Description = "The revision of the release before (default: the tag v<version>).", HelpName = "REVISION" };
        Option<string> seeds = new("--seeds") { Description = "The folder of the dataset.", DefaultValueFactory = _ => "seeds", HelpName = "PATH" };
        Command command = new("release", Description) { revision, since, seeds };
        command.Add(new HelpOption { Action = new DetailedHelp(Details) });
        command.SetAction((result, cancel) => Task.Run(
            () => new ReleaseRun(terminal).Execute(new ReleaseSettings(result.GetRequiredValue(revision), result.GetValue(since), result.GetRequiredValue(seeds)), cancel), cancel));
        return command;
    }
}
