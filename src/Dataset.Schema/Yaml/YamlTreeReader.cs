using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Yaml;

/// <summary>Makes nodes of the parser's events, holds them against our own rules, and gives them exact spans.</summary>
/// <param name="source">The text.</param>
/// <param name="issues">Where to report.</param>
internal sealed partial class YamlTreeReader(YamlText source, IssueList issues)
{
    /// <summary>How deep lists and mappings may be nested: no fact is deeper, and no stack overflows.</summary>
    public const int MaxDepth = 64;

    private const string MissingComma = "did not find expected ',' or ':'";

    private YamlEventReader _events = null!;
    private YamlFailure? _failure;
    private int _read;

    // The key or dash that holds what is read now, or -1: further lines of a value are further right.
    private int _holder = -1;

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
        _holder = -1;
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
        bool isClosed = node is not YamlScalar { IsPlain: true } && node.Span.Length > 0;
        if (isClosed && _failure is null && node.Span.End < source.End && source.Text[node.Span.End] == '#')
        {
            return Fail(first with { Start = node.Span.End }, "comment");
        }

        // What a tag means is unknown, so its value is; an anchor leaves its value as it is.
        return first.HasTag ? new YamlBroken(node.Span) : node;
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
                int end = first.IsFlow ? Math.Max(_read, Math.Min(next.Start + 1, source.End)) : _read;
                return new YamlSequence(items.Count == 0 ? EquatableArray<YamlNode>.Empty : new(items.ToArray()), SourceSpan.FromBounds(start, end));
            }

            if (first.IsFlow && items.Count > 0 && !IsNext(','))
            {
                return Fail(next, MissingComma);
            }

            _holder = first.IsFlow ? _holder : start;
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
                int end = first.IsFlow && !isPair ? Math.Max(_read, Math.Min(next.Start + 1, source.End)) : Math.Max(start, _read);
                SourceSpan span = SourceSpan.FromBounds(isPair ? firstKey ?? start : start, end);
                return isWhole || depth == 1 ? new YamlMapping(entries.ToEquatableArray(), span) : new YamlBroken(span);
            }

            if (_failure is null && first.IsFlow && firstKey is not null && !IsNext(','))
            {
                return Fail(next, MissingComma);
            }

            YamlScalar? key = _failure is null ? ReadKey(next, depth) : null;
            firstKey ??= next.Start;
            _holder = first.IsFlow ? _holder : next.Start;
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

    // The parser does not insist on commas and colons in brackets.
    private bool IsNext(char expected)
    {
        int next = LineText.FirstContent(source.Text, _read, source.End);
        return next < source.End && source.Text[next] == expected;
    }
}
