using System.Collections.Concurrent;
using Dataset.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace Dataset.Generators;

/// <summary>Hands issues to the compiler.</summary>
internal static class DiagnosticReporter
{
    private const string Category = "Dataset";

    private static readonly ConcurrentDictionary<(Rule Rule, string SiteUrl), DiagnosticDescriptor> Descriptors = new();

    /// <summary>Reports issues.</summary>
    /// <param name="output">The compiler.</param>
    /// <param name="issues">The issues.</param>
    /// <param name="siteUrl">The address of the site without a slash at the end, or the empty string.</param>
    public static void Report(SourceProductionContext output, EquatableArray<Issue> issues, string siteUrl)
    {
        foreach (Issue issue in issues)
        {
            LinePositionSpan lines = new(
                new LinePosition(issue.Start.Line, issue.Start.Column), new LinePosition(issue.End.Line, issue.End.Column));
            Location location = Location.Create(issue.Path, new TextSpan(issue.Span.Start, issue.Span.Length), lines);
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.GetOrAdd((issue.Rule, siteUrl), Describe), location, [.. issue.Arguments]));
        }
    }

    // The site of every dataset has the pages of the rules, from the version of the engine that made it, so its address is the
    // right one; without it there is no link, because a link that leads nowhere is worse than none.
    private static DiagnosticDescriptor Describe((Rule Rule, string SiteUrl) key) => new(
        key.Rule.Id,
        key.Rule.Title,
        key.Rule.MessageFormat,
        Category,
        key.Rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: key.SiteUrl.Length > 0 ? $"{key.SiteUrl}/rules/{key.Rule.Id}.html" : null);
}
