using Spectre.Console;

namespace Dataset.Cli.Rules;

/// <summary>Prints Markdown for a person at a terminal: headings bold, everything else as it is written.</summary>
internal static class MarkdownPrinter
{
    /// <summary>Prints a page.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="output">The terminal.</param>
    public static void Print(string markdown, TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });

        // The terminal breaks lines itself, so that a copied message stays one line.
        console.Profile.Width = int.MaxValue;
        bool isCode = false;
        foreach (string line in markdown.TrimEnd('\n').Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            bool isHeading = !isCode && line.StartsWith('#');
            console.Write(new Text(isHeading ? line.TrimStart('#', ' ') : line, isHeading ? new Style(decoration: Decoration.Bold) : Style.Plain));
            output.Write('\n');
        }
    }
}
