namespace Dataset.Schema;

/// <summary>Collects the issues of one file.</summary>
/// <param name="path">The file, as the host names it.</param>
/// <param name="lines">Its lines.</param>
public sealed class IssueReporter(string path, LineMap lines)
{
    private readonly List<Issue> _issues = [];

    /// <summary>The issues so far, in the order of the text.</summary>
    public EquatableArray<Issue> Issues => _issues.OrderBy(issue => issue.Span.Start).ToEquatableArray();

    /// <summary>Reports a broken rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="span">The offending text.</param>
    /// <param name="arguments">What the message is made with.</param>
    public void Add(Rule rule, SourceSpan span, params string[] arguments) =>
        _issues.Add(new Issue(rule, path, span, lines[span.Start], lines[span.End], arguments.ToEquatableArray()));
}
