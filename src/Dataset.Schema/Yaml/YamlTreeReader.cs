using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Yaml;

/// <summary>Makes nodes of the parser's events, holds them against our own rules, and gives them exact spans.</summary>
/// <param name="source">The text.</param>
/// <param name="issues">Where to report.</param>
internal sealed class YamlTreeReader(YamlText source, IssueList issues)
{
    private const int MaxDepth = 64;

    private const string MissingComma = "did not find expected ',' or ':'";

    private static readonly char[] LineBreaks = ['\n', '\r'];

    private YamlEventReader _events = null!;
    private YamlFailure? _failure;
    private int _read;

    /// <summary>Reads the document in a stretch of the text.</summary>
    /// <param name="start">Where the stretch begins, at the start of a line.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="failure">Why it could not be parsed; then the node is not to be used.</param>
    /// <returns>The node, or null when there is nothing but comments.</returns>
    public YamlNode? Read(int start, int end, out YamlFailure? failure)
    {
        _events = new YamlEventReader(source.Text, start, end);
        _failure = null;
        _read = start;
        YamlEvent first = Next();
        YamlNode? root = first.Kind is YamlEventKind.StreamEnd or YamlEventKind.Failure ? null : ReadNode(first, 1);
        if (_failure is null && root is not null && Next() is { Kind: not YamlEventKind.StreamEnd } more)
        {
            Fail(more, "more than one root");
        }

        failure = _failure;

        // A file of nothing but a document marker or comments.
        return root is YamlScalar { Value: "", IsPlain: true, Span.Length: 0 } ? null : root;
    }

    private YamlEvent Next()
    {
        YamlEvent next = _events.Next();
        _failure ??= _events.Failure;
        return next;
    }

    private YamlBroken Fail(YamlEvent at, string jargon)
    {
        _failure ??= new YamlFailure(at.Start, at.End, jargon);
        return new YamlBroken(SourceSpan.FromBounds(at.Start, Math.Max(at.Start, at.End)));
    }

    private YamlNode ReadNode(YamlEvent first, int depth)
    {
        int start = first.Start;
        if (first.HasAnchor || first.HasTag)
        {
            start = ReadProperties(first);
        }

        YamlNode node = first.Kind switch
        {
            YamlEventKind.Scalar => ReadScalar(first, start),
            YamlEventKind.Alias => ReadAlias(first),
            YamlEventKind.SequenceStart => ReadSequence(first, start, depth),
            YamlEventKind.MappingStart => ReadMapping(first, start, depth),
            _ => Fail(first, "no node"),
        };
        _read = Math.Max(_read, node.Span.End);

        // The parser does not insist on a space before a comment.
        if (_failure is null && node is not YamlScalar { IsPlain: true } && node.Span.Length > 0 && node.Span.End < source.Text.Length && source.Text[node.Span.End] == '#')
        {
            return Fail(first with { Start = node.Span.End }, "comment");
        }

        // What a tag means is unknown, so its value is; an anchor leaves its value as it is.
        return first.HasTag ? new YamlBroken(node.Span) : node;
    }

    private int ReadProperties(YamlEvent node)
    {
        SourceSpan span = PropertyAt(node.Start);
        string written = source.Text.Substring(span.Start, span.Length);
        issues.Add(
            Rules.YamlConstruct,
            span,
            written[0] == '&' ? $"An anchor ('{written}')" : $"A tag ('{written}')",
            written[0] == '&' ? "Remove it; a text that begins with '&' must be quoted." : "Remove it; a text that begins with '!' must be quoted.");
        int end = span.End;
        if (node.HasAnchor && node.HasTag)
        {
            end = PropertyAt(LineText.FirstContent(source.Text, end, source.Text.Length)).End;
        }

        int content = LineText.FirstContent(source.Text, end, source.Text.Length);
        bool isEmpty = node is { Kind: YamlEventKind.Scalar, Value: "", IsPlain: true };
        return isEmpty || content >= source.Text.Length ? end : content;
    }

    private SourceSpan PropertyAt(int start)
    {
        int end = start;
        while (end < source.Text.Length && source.Text[end] is not (' ' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}'))
        {
            end++;
        }

        return SourceSpan.FromBounds(start, Math.Max(end, Math.Min(start + 1, source.Text.Length)));
    }

    private YamlNode ReadScalar(YamlEvent scalar, int start)
    {
        bool isEmpty = scalar.IsPlain && scalar.Value.Length == 0;
        int end = isEmpty ? start : Math.Max(start, LineText.TrimEnd(source.Text, start, scalar.End));
        SourceSpan span = SourceSpan.FromBounds(start, end);
        if (scalar.IsPlain && scalar.Value.IndexOf(": ", StringComparison.Ordinal) >= 0)
        {
            // The parser lets it pass behind a '*'.
            return Fail(scalar, "invalid mapping");
        }

        if (!scalar.IsPlain && source.Text[start] == '\'' && ReachesFirstColumn(start, end))
        {
            // The parser lets a text in single quotes go on at the first column: a forgotten quote would take in whole entries.
            return Fail(scalar, "single quotes over entries");
        }

        return source.IsDamaged(start, end) ? new YamlBroken(span) : new YamlScalar(scalar.Value, scalar.IsPlain, span);
    }

    private bool ReachesFirstColumn(int start, int end)
    {
        int line = source.Text.IndexOfAny(LineBreaks, start, end - start);
        while (line >= 0 && source.Text[line + 1] is ' ' or '\n' or '\r')
        {
            line = source.Text.IndexOfAny(LineBreaks, line + 1, end - line - 1);
        }

        return line >= 0 && LineText.StartOf(source.Text, start, source.Start) < start;
    }

    private YamlBroken ReadAlias(YamlEvent alias)
    {
        SourceSpan span = SourceSpan.FromBounds(alias.Start, alias.End);
        string written = source.Text.Substring(span.Start, span.Length);
        issues.Add(Rules.YamlConstruct, span, $"An alias ('{written}')", "Write the value out; a text that begins with '*' must be quoted.");
        return new YamlBroken(span);
    }

    private bool IsTooDeep(int start, int depth)
    {
        if (depth > MaxDepth)
        {
            _failure ??= new YamlFailure(start, start + 1, "", IsTooDeep: true);
        }

        return depth > MaxDepth;
    }

    private YamlNode ReadSequence(YamlEvent first, int start, int depth)
    {
        if (IsTooDeep(start, depth))
        {
            return new YamlBroken(new SourceSpan(start, 1));
        }

        List<YamlNode> items = [];
        _read = start + 1;
        while (true)
        {
            YamlEvent next = Next();
            if (_failure is not null)
            {
                return new YamlBroken(new SourceSpan(start, 1));
            }

            if (next.Kind == YamlEventKind.SequenceEnd)
            {
                int end = first.IsFlow ? Math.Max(_read, Math.Min(next.Start + 1, source.Text.Length)) : _read;
                return new YamlSequence(items.Count == 0 ? EquatableArray<YamlNode>.Empty : new(items.ToArray()), SourceSpan.FromBounds(start, end));
            }

            if (first.IsFlow && items.Count > 0 && !IsNext(','))
            {
                return Fail(next, MissingComma);
            }

            items.Add(ReadNode(next, depth + 1));
        }
    }

    private YamlNode ReadMapping(YamlEvent first, int start, int depth)
    {
        // The entry `a: b` of a list in brackets is a mapping without marks of its own.
        bool isPair = first.IsFlow && first.Start < _read;
        start = isPair ? _read : start;
        if (IsTooDeep(start, depth))
        {
            return new YamlBroken(new SourceSpan(start, 1));
        }

        YamlEntries entries = new(issues, depth == 1 ? source.SecondDocument : int.MaxValue);
        bool isWhole = true;
        int? firstKey = null;
        _read = isPair || !first.IsFlow ? start : start + 1;
        while (true)
        {
            YamlEvent next = Next();
            if (next.Kind == YamlEventKind.MappingEnd && _failure is null)
            {
                int end = first.IsFlow && !isPair ? Math.Max(_read, Math.Min(next.Start + 1, source.Text.Length)) : Math.Max(start, _read);
                SourceSpan span = SourceSpan.FromBounds(isPair ? firstKey ?? start : start, end);
                return isWhole || depth == 1 ? new YamlMapping(entries.ToEquatableArray(), span) : new YamlBroken(span);
            }

            if (_failure is null && first.IsFlow && firstKey is not null && !IsNext(','))
            {
                return Fail(next, MissingComma);
            }

            YamlScalar? key = _failure is null ? ReadKey(next, depth) : null;
            firstKey ??= next.Start;
            int before = issues.Count;
            YamlNode value = _failure is null ? ReadValue(Next(), depth) : new YamlBroken(default);
            if (_failure is not null)
            {
                return new YamlBroken(new SourceSpan(start, 1));
            }

            if (key is null)
            {
                isWhole = false;
                issues.Truncate(before);
            }
            else
            {
                entries.Add(key, value);
            }
        }
    }

    // Null for a key that cannot stand in a mapping: its entry is lost, and so is a mapping inside another one.
    private YamlScalar? ReadKey(YamlEvent first, int depth)
    {
        int before = issues.Count;
        int mark = LineText.FirstContent(source.Text, _read, source.Text.Length);
        if (mark < first.Start && source.Text[mark] == ',')
        {
            mark = LineText.FirstContent(source.Text, mark + 1, source.Text.Length);
        }

        YamlNode key = ReadNode(first, depth + 1);
        switch (key)
        {
            case YamlMapping or YamlSequence:
                issues.Truncate(before);
                issues.Add(Rules.YamlConstruct, key.Span, "A list or mapping as a key", "Write a text before the ':'.");
                return null;
            case YamlScalar scalar when issues.Count > before:
                return scalar;
            case YamlScalar { Value: "<<", IsPlain: true }:
                issues.Add(Rules.YamlConstruct, key.Span, "A merge key ('<<')", "Write the entries out.");
                return null;
            case YamlScalar { Value: "", IsPlain: true }:
                // The parser puts an absent key before the colon in brackets, behind it elsewhere.
                int at = key.Span.Start;
                SyntaxFinding finding = SyntaxFinding.NoKey(at > 0 && (at == source.Text.Length || source.Text[at] != ':') ? at - 1 : at);
                issues.Add(Rules.YamlSyntax, finding.Span, finding.Message);
                return null;
            case YamlScalar when mark < first.Start && source.Text[mark] == '?':
                issues.Add(Rules.YamlConstruct, new SourceSpan(mark, 1), "A key behind '?'", "Write 'key: value'; a text that begins with '? ' must be quoted.");
                return null;
            case YamlScalar scalar:
                return scalar;
            default:
                return null;
        }
    }

    private YamlNode ReadValue(YamlEvent first, int depth)
    {
        int key = _read;
        bool hasColon = IsNext(':');
        YamlNode value = ReadNode(first, depth + 1);
        if (value is YamlScalar { Value: "", IsPlain: true } && !first.HasAnchor)
        {
            // The parser puts an absent value in brackets before the next mark: put it behind the colon.
            int colon = LineText.SkipBlanks(source.Text, key, source.Text.Length);
            _read = colon < source.Text.Length && source.Text[colon] == ':' ? colon + 1 : key;
            return new YamlScalar("", IsPlain: true, new SourceSpan(_read, 0));
        }

        return hasColon || _failure is not null ? value : Fail(first, MissingComma);
    }

    // The parser does not insist on commas and colons in brackets.
    private bool IsNext(char expected)
    {
        int next = LineText.FirstContent(source.Text, _read, source.Text.Length);
        return next < source.Text.Length && source.Text[next] == expected;
    }
}
