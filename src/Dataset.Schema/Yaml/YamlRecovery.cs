using System.Globalization;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Yaml;

/// <summary>
/// Reads a file that could not be parsed as a whole, one entry of its root after the other, so that a mistake costs its own entry
/// only. Entries begin at the first column.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="issues">Where to report.</param>
internal sealed class YamlRecovery(YamlText source, IssueList issues)
{
    /// <summary>The most values of one entry that are read around: each costs a reading of the entry.</summary>
    private const int MostValues = 50;

    private readonly YamlEntries _entries = new(issues, source.SecondDocument);
    private readonly string _text = source.Text;

    /// <summary>Reads what can be read.</summary>
    /// <param name="whole">Why the whole could not be parsed.</param>
    /// <returns>A mapping of every entry whose key is recognizable; a broken node when there is none.</returns>
    public YamlNode? Read(YamlFailure whole)
    {
        int before = issues.Count;
        int start = LineText.FirstContent(_text, source.Start, source.End);
        SourceSpan span = SourceSpan.FromBounds(start, LineText.TrimEnd(_text, start, source.End));
        int segment = source.Start;
        int next = NextEntry(segment);
        if (LineText.HasContent(_text, segment, next))
        {
            ReadLead(segment, next, whole);
        }

        while (next < source.End)
        {
            segment = next;
            next = EntryAfter(segment);

            // Lines without a key belong to the entry above when it is not whole without them, and otherwise together.
            if (next < source.End && !HasKey(next) && (!HasKey(segment) || !CanRead(source, segment, next)))
            {
                while (next < source.End && !HasKey(next))
                {
                    next = EntryAfter(next);
                }
            }

            ReadSegment(segment, next);
        }

        if (issues.Count == before && source.Damage.Count == 0)
        {
            // Each entry is sound, but they are not together.
            Report(source.Start, source.End, whole);
        }

        return _entries.Count == 0 ? new YamlBroken(span) : new YamlMapping(_entries.ToEquatableArray(), span);
    }

    private int EntryAfter(int line) => NextEntry(LineText.NextLine(_text, LineText.EndOf(_text, line, source.End), source.End));

    private bool HasKey(int line) => KeyText.FindColon(_text, line, LineText.EndOf(_text, line, source.End)) >= 0;

    private bool CanRead(YamlText text, int start, int end)
    {
        int before = issues.Count;
        _ = new YamlTreeReader(text, issues).Read(start, end, out YamlFailure? failure);
        issues.Truncate(before);
        return failure is null;
    }

    private int NextEntry(int line)
    {
        while (line < source.End)
        {
            int lineEnd = LineText.EndOf(_text, line, source.End);
            if (line < lineEnd && _text[line] is not (' ' or '#' or ']' or '}') && !KeyText.IsDash(_text, line, lineEnd))
            {
                return line;
            }

            line = LineText.NextLine(_text, lineEnd, source.End);
        }

        return line;
    }

    // What stands before the first entry: in a file of entries it is indented by mistake.
    private void ReadLead(int start, int end, YamlFailure whole)
    {
        if (end == source.End)
        {
            Report(start, end, whole);
            return;
        }

        int before = issues.Count;
        ReadSegment(start, end);
        int content = LineText.FirstContent(_text, start, end);
        if (issues.Count == before && !source.IsDamaged(start, end))
        {
            int lineEnd = LineText.EndOf(_text, content, end);
            int colon = KeyText.FindColon(_text, content, lineEnd);
            SyntaxFinding finding = SyntaxFinding.NoNeighbor(content, colon < 0 ? LineText.TrimEnd(_text, content, lineEnd) : colon);
            issues.Add(Rules.YamlSyntax, finding.Span, "Wrong indentation: this is further right than the entries below. Line it up with them.");
        }
    }

    private void ReadSegment(int start, int end)
    {
        int before = issues.Count;
        YamlNode? node = new YamlTreeReader(source, issues).Read(start, end, out YamlFailure? failure);
        if (failure is not null && issues.Count == before && !source.IsDamaged(start, end) && ReadAroundValues(start, end) is { } rest)
        {
            node = rest;
            failure = null;
        }

        if (failure is null && node is YamlMapping mapping)
        {
            foreach (YamlEntry entry in mapping.Entries)
            {
                _entries.Add(entry.Key, entry.Value);
            }

            return;
        }

        if (failure is not null || node is not YamlBroken)
        {
            Report(start, end, failure ?? new YamlFailure(start, end, ""), before);
        }

        int content = LineText.FirstContent(_text, start, end);
        if (failure is not null && ReadKey(content, end, out int colon) is YamlScalar key)
        {
            int value = LineText.FirstContent(_text, colon + 1, end);
            int valueEnd = LineText.TrimEnd(_text, colon + 1, end);
            _entries.Add(key, new YamlBroken(SourceSpan.FromBounds(Math.Min(value, valueEnd), valueEnd)));
        }
    }

    /// <summary>Reads an entry without the values that cannot be read, such as a bracket that is not closed; null where more is wrong than that.</summary>
    private YamlMapping? ReadAroundValues(int start, int end)
    {
        YamlText text = source;
        List<SyntaxFinding> findings = [];
        while (findings.Count < MostValues && SyntaxCheck.Find(text.Text, start, end) is { Value: { Length: > 0 } value } finding)
        {
            findings.Add(finding);
            text = text.Without(value);
            if (CanRead(text, start, end))
            {
                int before = issues.Count;
                YamlNode? node = new YamlTreeReader(text, issues).Read(start, end, out _);
                findings.RemoveAll(found => IsFollowing(found, before));
                findings.ForEach(found => Add(found));
                return node as YamlMapping;
            }
        }

        return null;
    }

    /// <summary>Whether something fails because of a forbidden construct above it; a repeated key makes nothing fail.</summary>
    private bool IsFollowing(SyntaxFinding finding, int before) => issues.HasOther(Rules.YamlDuplicateKey, issues.Lines[finding.Span.Start].Line, before);

    private void Add(SyntaxFinding finding, Fix? fix = null)
    {
        fix ??= finding.Replacement is var (title, replacement) ? issues.Replace(title, finding.IsClear, finding.Span, replacement) : null;
        issues.Add(Rules.YamlSyntax, finding.Span, fix, finding.Message);
    }

    private void Report(int start, int end, YamlFailure failure, int before = int.MaxValue)
    {
        if (source.IsDamaged(start, end))
        {
            return;
        }

        if (failure.IsTooDeep)
        {
            string limit = YamlTreeReader.MaxDepth.ToString(CultureInfo.InvariantCulture);
            issues.Add(Rules.YamlDepth, SourceSpan.FromBounds(failure.Start, failure.End), limit);
            return;
        }

        int content = LineText.FirstContent(_text, start, end);
        SyntaxFinding? finding = SyntaxCheck.Find(_text, start, end);
        if (finding is null && failure.Jargon.Length == 0)
        {
            finding = SyntaxFinding.At(
                content,
                LineText.TrimEnd(_text, content, LineText.EndOf(_text, content, end)),
                "This is no 'key: value'. Write a key and a colon before it.");
        }

        finding ??= ParserWords.Translate(_text, start, end, failure);
        if (!IsFollowing(finding, before))
        {
            Add(finding, finding.IsIndentation ? LineShift.Find(_text, finding.Span.Start, start, end, issues) : null);
        }
    }

    private YamlScalar? ReadKey(int start, int end, out int colon)
    {
        colon = KeyText.FindColon(_text, start, LineText.EndOf(_text, start, end));
        if (colon < 0 || source.IsDamaged(start, colon))
        {
            return null;
        }

        int before = issues.Count;
        YamlNode? key = new YamlTreeReader(source, issues).Read(start, colon, out YamlFailure? failure);
        issues.Truncate(before);
        return failure is null ? key as YamlScalar : null;
    }
}
