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

    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> Descriptors = new();

    public static void Report(SourceProductionContext output, EquatableArray<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            LinePositionSpan lines = new(
                new LinePosition(issue.Start.Line, issue.Start.Column), new LinePosition(issue.End.Line, issue.End.Column));
            Location location = Location.Create(issue.Path, new TextSpan(issue.Span.Start, issue.Span.Length), lines);
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.GetOrAdd(issue.Rule, Describe), location, [.. issue.Arguments]));
        }
    }

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category,
        rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
