using System.Globalization;
using Dataset.Schema.Yaml;

namespace Dataset.Schema;

/// <summary>Collects the issues of one file and gives them their lines and columns.</summary>
/// <param name="path">The file, as the host names it.</param>
/// <param name="text">The whole text of the file, which the spans point into.</param>
internal sealed class IssueList(string path, string text)
{
    private readonly List<Issue> _issues = [];

    /// <summary>The number of issues so far.</summary>
    public int Count => _issues.Count;

    /// <summary>The whole text of the file.</summary>
    public string Text => text;

    /// <summary>The lines of the file; they are counted when they are first asked for, since most files have no issue.</summary>
    public LineMap Lines => field ??= new LineMap(text);

    /// <summary>The number of the line in which a text begins, as people count.</summary>
    /// <param name="span">The text.</param>
    public string LineNumber(SourceSpan span) => (Lines[span.Start].Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds an issue.</summary>
    /// <param name="rule">The broken rule.</param>
    /// <param name="span">The offending text.</param>
    /// <param name="arguments">What the message is made with.</param>
    public void Add(Rule rule, SourceSpan span, params string[] arguments) => Add(rule, span, null, arguments);

    /// <summary>Adds an issue that an edit of text mends.</summary>
    /// <param name="rule">The broken rule.</param>
    /// <param name="span">The offending text.</param>
    /// <param name="fix">The edit, or null when there is none.</param>
    /// <param name="arguments">What the message is made with.</param>
    public void Add(Rule rule, SourceSpan span, Fix? fix, params string[] arguments) =>
        _issues.Add(new Issue(rule, path, span, Lines[span.Start], Lines[span.End], EquatableArray.Create<string>(arguments)) { Fix = fix });

    /// <summary>The edit that puts a text in the place of another.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="isSafe">Whether it is what was meant beyond doubt.</param>
    /// <param name="span">The text to replace.</param>
    /// <param name="replacement">What is to stand there.</param>
    public Fix Replace(string title, bool isSafe, SourceSpan span, string replacement) =>
        new(title, isSafe, [Edit(span, replacement)]);

    /// <summary>A text in the place of another.</summary>
    /// <param name="span">The text to replace.</param>
    /// <param name="replacement">What is to stand there.</param>
    public TextEdit Edit(SourceSpan span, string replacement) => new(span, Lines[span.Start], Lines[span.End], replacement);

    /// <summary>The edit that puts a name in the place of one that nothing has, in the quotes that it stands in; null when none is near.</summary>
    /// <param name="span">The name as written.</param>
    /// <param name="word">The name.</param>
    /// <param name="candidates">The names that exist.</param>
    public Fix? Rename(SourceSpan span, string word, IEnumerable<string> candidates)
    {
        if (Suggestion.Nearest(word, candidates) is not { } nearest)
        {
            return null;
        }

        string quote = span.Start < text.Length && text[span.Start] is '"' or '\'' ? text[span.Start].ToString() : "";
        bool isPlain = nearest.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') && CoreSchema.Resolve(new YamlScalar(nearest, IsPlain: true, span)) == ScalarKind.Text;
        string written = quote.Length > 0 || isPlain ? quote + nearest + quote : $"\"{nearest}\"";

        // Names with marks that need an escape in quotes are left to people.
        return nearest.Any(c => c is '"' or '\'' or '\\') ? null : Replace($"write '{nearest}'", Spelling.IsClear(word, candidates), span, written);
    }

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

    /// <summary>Whether the issue at a place in the order of adding breaks that rule and has that first argument.</summary>
    internal bool Has(int position, Rule rule, string argument) =>
        position < _issues.Count && _issues[position].Rule == rule && _issues[position].Arguments[0] == argument;

    /// <summary>Gives an issue its fix, which was not known when it was added.</summary>
    /// <param name="position">Its place in the order of adding.</param>
    /// <param name="fix">The fix.</param>
    internal void Mend(int position, Fix fix) => _issues[position] = _issues[position] with { Fix = fix };

    /// <summary>The rules that are broken, each as often as it is.</summary>
    internal IEnumerable<Rule> Broken => _issues.Select(issue => issue.Rule);

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
