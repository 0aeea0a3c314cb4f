using System.Globalization;

namespace Dataset.Schema;

/// <summary>Collects the issues of one file and gives them their lines and columns.</summary>
/// <param name="path">The file, as the host names it.</param>
/// <param name="text">The whole text of the file, which the spans point into.</param>
internal sealed class IssueList(string path, string text)
{
    private readonly List<Issue> _issues = [];

    /// <summary>The number of issues so far.</summary>
    public int Count => _issues.Count;

    /// <summary>The lines of the file; they are counted when they are first asked for, since most files have no issue.</summary>
    public LineMap Lines => field ??= new LineMap(text);

    /// <summary>The number of the line in which a text begins, as people count.</summary>
    /// <param name="span">The text.</param>
    public string LineNumber(SourceSpan span) => (Lines[span.Start].Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds an issue.</summary>
    /// <param name="rule">The broken rule.</param>
    /// <param name="span">The offending text.</param>
    /// <param name="arguments">What the message is made with.</param>
    public void Add(Rule rule, SourceSpan span, params string[] arguments) =>
        _issues.Add(new Issue(rule, path, span, Lines[span.Start], Lines[span.End], EquatableArray.Create<string>(arguments)));

    /// <summary>The issues in the order of the text; those at one place in the order they were added.</summary>
    public EquatableArray<Issue> ToEquatableArray() =>
        _issues.Count == 0 ? EquatableArray<Issue>.Empty : _issues.OrderBy(i => i.Span.Start).ToEquatableArray();

    /// <summary>The issues together with earlier ones of the same file, in the order of the text.</summary>
    /// <param name="earlier">The issues of an earlier stage.</param>
    public EquatableArray<Issue> After(EquatableArray<Issue> earlier) =>
        _issues.Count == 0 ? earlier : earlier.Concat(ToEquatableArray()).OrderBy(i => i.Span.Start).ToEquatableArray();

    /// <summary>Whether an error was added at or after a position.</summary>
    internal bool HasErrorSince(int position)
    {
        for (int i = position; i < _issues.Count; i++)
        {
            if (_issues[i].Rule.Severity == Severity.Error)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Forgets every issue from a position in the order of adding.</summary>
    internal void Truncate(int count) => _issues.RemoveRange(count, _issues.Count - count);

    /// <summary>Whether an issue that was added at or after a position breaks another rule than that one, in that line or above.</summary>
    internal bool HasOther(Rule rule, int line, int from)
    {
        for (int i = from; i < _issues.Count; i++)
        {
            if (_issues[i].Rule != rule && _issues[i].Start.Line <= line)
            {
                return true;
            }
        }

        return false;
    }
}
