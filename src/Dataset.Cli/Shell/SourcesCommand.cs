using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Reflection;
using Dataset.Cli.Sources;

namespace Dataset.Cli.Shell;

/// <summary>The command <c>sources</c>.</summary>
internal sealed class SourcesCommand
{
    private const string Description = "Says which sources can still be read at their addresses; with --check it reads them.";

    private const string Details = """
        Sources are the facts of a class that the schema marks as one, with a field that is schema.org's url. What became of each
        address is kept in PATH/sources.status.jsonl: the date, the answer, where it leads, when it was alive last, and an archived
        copy where the entry has none. Facts and checks of them never depend on that file.

        The client says who it is, heeds robots.txt, asks a host for one thing at a time with two seconds between, waits as long as a
        busy host asks for, and reads no more than the head of an answer. It goes to no private network, sends no credentials, and
        uses no proxy.

        Examples:
          dataset sources                                     what is known
          dataset sources --check --limit 50                  the 50 that were not read for the longest time
          dataset sources --check --older-than 30d --contact https://example.org/about

        What became of an address:
          alive        it answered with a document
          dead         there is nothing (404, 410), or it leads in a circle
          refused      the server refuses this client, but perhaps no reader
          unreachable  no server answered, or one in trouble
          skipped      robots.txt asks not to read it, or it leads to a private network or to no http

        Exit codes:
          0  done, however many are dead
          2  wrongly called, or a file cannot be read

        """;

    private readonly Argument<string> _path = new("PATH") { Description = "The folder of the dataset (default: seeds).", DefaultValueFactory = _ => "seeds" };

    private readonly Option<bool> _check = new("--check") { Description = "Read the addresses." };

    private readonly Option<int> _olderThan = new("--older-than") { Description = "Read only those that were not read for so many days.", HelpName = "DAYS", CustomParser = ParseDays };

    private readonly Option<int> _limit = new("--limit") { Description = "Read at most so many.", HelpName = "N", CustomParser = ParseLimit, DefaultValueFactory = _ => int.MaxValue };

    private readonly Option<string?> _contact = new("--contact") { Description = "Where the owner of a server finds you; it is sent along.", HelpName = "ADDRESS" };

    private readonly Option<Uri> _archive = new("--archive-api")
    {
        Description = "The API that is asked for archived copies (default: that of the Internet Archive).",
        HelpName = "URL",
        CustomParser = ParseApi,
        DefaultValueFactory = _ => new Uri("https://archive.org/wayback/available"),
    };

    private readonly Option<bool> _noArchive = new("--no-archive") { Description = "Ask no archive." };

    private readonly Option<bool> _private = new("--allow-private") { Description = "Go to addresses of this machine and its network too." };

    /// <summary>The command.</summary>
    /// <param name="terminal">Where to write, and the clock.</param>
    public static Command Create(Terminal terminal)
    {
        SourcesCommand options = new();
        Command command = new("sources", Description)
        {
            options._path, options._check, options._olderThan, options._limit, options._contact, options._archive, options._noArchive, options._private,
        };
        command.Add(new HelpOption { Action = new DetailedHelp(Details) });
        command.SetAction((result, cancel) => Task.Run(() => new SourcesRun(terminal, options.Read(result)).ExecuteAsync(cancel), cancel));
        return command;
    }

    private SourcesSettings Read(ParseResult result)
    {
        string version = typeof(SourcesCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        string contact = result.GetValue(_contact) is { } address && !address.Any(char.IsControl) ? $"; +{address}" : "";
        ClientSettings client = new()
        {
            UserAgent = $"{RobotsFiles.Client}/{version} (looks whether cited sources are still there{contact})",
        };
        client = result.GetValue(_private) ? client with { Goes = _ => true } : client;
        return new SourcesSettings(result.GetRequiredValue(_path), client)
        {
            Checks = result.GetValue(_check),
            OlderThanDays = result.GetValue(_olderThan),
            Limit = result.GetRequiredValue(_limit),
            ArchiveApi = result.GetValue(_noArchive) ? null : result.GetRequiredValue(_archive),
        };
    }

    private static int ParseDays(ArgumentResult argument) => Number(argument, argument.Tokens[0].Value.TrimEnd('d'), "--older-than takes a number of days, as 30d");

    private static int ParseLimit(ArgumentResult argument) => Number(argument, argument.Tokens[0].Value, "--limit takes a number from 1");

    private static int Number(ArgumentResult argument, string text, string expected)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 100_000)
        {
            return number;
        }

        argument.AddError($"{expected}, not '{argument.Tokens[0].Value}'.");
        return 1;
    }

    private static Uri? ParseApi(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out Uri? api) && api.Scheme is "http" or "https")
        {
            return api;
        }

        argument.AddError($"--archive-api takes an address of http or https, not '{argument.Tokens[0].Value}'.");
        return null;
    }
}
