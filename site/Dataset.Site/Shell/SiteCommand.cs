using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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

    private static readonly Option<bool> Serve = new("--serve")
    {
        Description = "Show the site at http://127.0.0.1:PORT/ until Ctrl+C, and again whenever a seed, template or style changes.",
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
    /// <returns>The exit code: 0, or 1 after an error.</returns>
    public static int Run(IReadOnlyList<string> args, Func<DatasetCatalog> catalog, TextWriter output, TextWriter error)
    {
        RootCommand command = new RootCommand("Renders the facts as a static site: HTML pages with the same content as JSON beside each.")
        {
            Output, BaseUrl, EditUrl, Serve, Port,
        };
        command.SetAction(result => new SiteRun(output, error).Execute(
            catalog,
            result.GetRequiredValue(Output).FullName,
            new SiteSettings { BaseUrl = result.GetValue(BaseUrl), EditUrl = result.GetValue(EditUrl) },
            result.GetValue(Serve) ? (result.GetValue(Port), WithoutPreview(result)) : null));
        return command.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    /// <summary>The arguments of a run that writes the same site and serves nothing.</summary>
    private static IReadOnlyList<string> WithoutPreview(ParseResult result) =>
    [
        .. result.CommandResult.Children.OfType<OptionResult>()
            .Where(option => !option.Implicit && option.Option != Serve && option.Option != Port)
            .SelectMany(option => option.Tokens.Select(token => token.Value).Prepend(option.Option.Name)),
    ];

    private static void CheckPort(OptionResult option)
    {
        if (option.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out int port) || port is < 0 or > ushort.MaxValue))
        {
            option.AddError($"--port takes a number from 0 to 65535, not '{token.Value}'; 0 takes any free port.");
        }
    }

    private static Uri? ParseAddress(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https"))
        {
            return uri;
        }

        argument.AddError($"'{text}' is no web address. Give one that starts with https:// or http://.");
        return null;
    }
}
