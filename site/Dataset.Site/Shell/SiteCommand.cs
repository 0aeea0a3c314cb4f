using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dataset.Site.Changes;
using Dataset.Site.FullText;
using Dataset.Site.Preview;
using Dataset.Site.Rendering;

namespace Dataset.Site.Shell;

/// <summary>The command line: which options there are and what they mean.</summary>
public static class SiteCommand
{
    private static readonly Option<DirectoryInfo> Output = new("--output", "-o")
    {
        Description = "The folder to write the site to.",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("artifacts", "site")),
        HelpName = "DIR",
    };

    private static readonly Option<Uri?> BaseUrl = new("--base-url")
    {
        Description = "The address the site will have, such as https://example.org/facts/. Pages name it as their own address, 404.html links under it, and sitemap.xml lists them.",
        CustomParser = ParseAddress,
        HelpName = "URL",
    };

    private static readonly Option<Uri?> EditUrl = new("--edit-url")
    {
        Description = "What a fact's file path is appended to for its edit link, such as https://github.com/owner/repository/edit/main/.",
        CustomParser = ParseAddress,
        HelpName = "URL",
    };

    private static readonly Option<DateOnly?> Date = new("--date")
    {
        Description = "The date of the facts, such as that of their commit. The environment variable SOURCE_DATE_EPOCH gives it too; without either no file has a date.",
        DefaultValueFactory = _ => FactsDate.OfEnvironment(Environment.GetEnvironmentVariable(FactsDate.Variable)),
        CustomParser = ParseDate,
        HelpName = "YYYY-MM-DD",
    };

    private static readonly Option<Uri?> IssueUrl = new("--issue-url")
    {
        Description = "The form in which a reader disputes a record, such as https://github.com/owner/repository/issues/new; it gets a title and a body. Without it, it is found from --edit-url.",
        CustomParser = ParseForm,
        HelpName = "URL",
    };

    private static readonly Option<bool> Serve = new("--serve")
    {
        Description = "Show the site at http://127.0.0.1:PORT/ until Ctrl+C, and again whenever a seed, template or style changes.",
    };

    private static readonly Option<bool> NoFullText = new("--no-full-text")
    {
        Description = "Leave out the full text also where Pagefind is installed (npm ci --prefix site). It is left out of --serve anyway, since indexing takes seconds.",
    };

    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port of --serve.",
        DefaultValueFactory = _ => 8000,
        HelpName = "N",
        Validators = { CheckPort },
    };

    /// <summary>Runs the program.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="catalog">Gives the dataset; called only when the arguments are sound.</param>
    /// <param name="output">Where the report goes.</param>
    /// <param name="error">Where errors go.</param>
    /// <param name="settings">What the program knows of its dataset beside the catalog; the arguments are added to it.</param>
    /// <returns>The exit code: 0, or 1 after an error.</returns>
    public static int Run(IReadOnlyList<string> args, Func<DatasetCatalog> catalog, TextWriter output, TextWriter error, SiteSettings? settings = null)
    {
        RootCommand command = new RootCommand("Renders the facts as a static site: HTML pages with the same content as JSON beside each.")
        {
            Output, BaseUrl, EditUrl, IssueUrl, Date, NoFullText, Serve, Port,
        };
        command.SetAction(result => new SiteRun(output, error, FindFullText(result)).Execute(
            catalog,
            result.GetRequiredValue(Output).FullName,
            (settings ?? new SiteSettings()) with { BaseUrl = result.GetValue(BaseUrl), EditUrl = result.GetValue(EditUrl), IssueUrl = result.GetValue(IssueUrl), Date = result.GetValue(Date) },
            result.GetValue(Serve) ? (result.GetValue(Port), WithoutPreview(result)) : null));
        return command.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    private static PagefindProgram? FindFullText(ParseResult result) =>
        !result.GetValue(NoFullText) && !result.GetValue(Serve) && SourceTree.Find(AppContext.BaseDirectory) is { } tree
            ? PagefindProgram.Find(Path.Combine(tree.Root, "site"))
            : null;

    /// <summary>The arguments of a run that writes the same site and serves nothing.</summary>
    private static IReadOnlyList<string> WithoutPreview(ParseResult result) =>
    [
        .. result.CommandResult.Children.OfType<OptionResult>()
            .Where(option => !option.Implicit && option.Option != Serve && option.Option != Port && option.Option != NoFullText)
            .SelectMany(option => option.Tokens.Select(token => token.Value).Prepend(option.Option.Name)),
        NoFullText.Name,
    ];

    private static void CheckPort(OptionResult option)
    {
        if (option.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out int port) || port is < 0 or > ushort.MaxValue))
        {
            option.AddError($"--port takes a number from 0 to 65535, not '{token.Value}'; 0 takes any free port.");
        }
    }

    private static DateOnly? ParseDate(ArgumentResult argument)
    {
        if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        argument.AddError($"'{argument.Tokens[0].Value}' is no date. Give one such as 2024-08-13.");
        return null;
    }

    // An address that others are appended to.
    private static Uri? ParseAddress(ArgumentResult argument) => Parse(argument, text => text.EndsWith('/') ? text : text + "/");

    private static Uri? ParseForm(ArgumentResult argument) => Parse(argument, text => text);

    private static Uri? Parse(ArgumentResult argument, Func<string, string> complete)
    {
        string text = argument.Tokens[0].Value;
        if (Uri.TryCreate(complete(text), UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https"))
        {
            return uri;
        }

        argument.AddError($"'{text}' is no web address. Give one that starts with https:// or http://.");
        return null;
    }
}
