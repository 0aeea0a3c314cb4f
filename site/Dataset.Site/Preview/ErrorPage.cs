using System.Text;
using System.Text.RegularExpressions;
using Dataset.Site.Rendering;
using Dataset.Site.Views;

namespace Dataset.Site.Preview;

/// <summary>The page that stands in place of every other while the sources are broken.</summary>
internal static partial class ErrorPage
{
    /// <summary>The page as HTML.</summary>
    /// <param name="errors">The lines that say what is wrong.</param>
    public static string Write(IReadOnlyList<string> errors)
    {
        StringBuilder lines = new();
        foreach (string error in errors)
        {
            lines.Append("<li>").Append(RuleId().Replace(Encode(error), match => $"<a href=\"/{SitePaths.Rule(match.Value)}\">{match.Value}</a>")).Append("</li>\n");
        }

        return $$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Not rebuilt</title>
            <style>
            body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
            ol { padding: 0; list-style: none; font-family: ui-monospace, monospace; }
            li { margin: 0 0 .75rem; padding: .75rem; border-inline-start: .25rem solid; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <main>
            <h1>The site could not be rebuilt</h1>
            <p>Mend what stands here and save: this page then comes back by itself.</p>
            <ol>
            {{lines}}</ol>
            </main>
            </body>
            </html>
            """;
    }

    /// <summary>Whether a page explains one of the rules that the errors name, and so is shown all the same.</summary>
    /// <param name="path">The page, relative to the site.</param>
    /// <param name="errors">The lines that say what is wrong.</param>
    public static bool IsLinked(string path, IReadOnlyList<string> errors) =>
        errors.SelectMany(error => RuleId().Matches(error)).Any(match => SitePaths.Rule(match.Value) == path);

    private static string Encode(string text) => PageTextEncoder.Instance.Encode(text);

    [GeneratedRegex(@"\bDS\d{4}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleId();
}
