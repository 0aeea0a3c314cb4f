using System.Globalization;

namespace Dataset.Schema;

/// <summary>A broken rule at a place in a file: the one currency of errors in compiler, command line and editor.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The file, as the host names it.</param>
/// <param name="Span">The offending text.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Arguments">What the message is made with.</param>
public sealed record Issue(
    Rule Rule, string Path, SourceSpan Span, LinePosition Start, LinePosition End, EquatableArray<string> Arguments)
{
    /// <summary>How to mend it, or null where that is no edit of text, or not known.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The message: the fact, then the way out.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>The line that a compiler prints: <c>path(line,column): error DS0007: message</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}({1},{2}): {3} {4}: {5}",
        Path,
        Start.Line + 1,
        Start.Column + 1,
        Rule.Severity == Severity.Error ? "error" : "warning",
        Rule.Id,
        Message);
}
