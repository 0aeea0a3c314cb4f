using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Yaml;

/// <content>Scalars, and what may stand before a node: anchors and tags.</content>
internal sealed partial class YamlTreeReader
{
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

        if (!scalar.IsPlain && source.Text[start] == '\'' && QuotedText.Check(source.Text, start, end, HolderColumn(), out _) is not null)
        {
            // The parser lets a text in single quotes go on at any column: a forgotten quote would take in whole entries.
            return Fail(scalar, "single quotes over entries");
        }

        return source.IsDamaged(start, end) ? new YamlBroken(span) : new YamlScalar(scalar.Value, scalar.IsPlain, span);
    }

    private int HolderColumn() => _holder < 0 ? -1 : _holder - LineText.StartOf(source.Text, _holder, source.Start);

    private YamlBroken ReadAlias(YamlEvent alias)
    {
        SourceSpan span = SourceSpan.FromBounds(alias.Start, alias.End);
        string written = source.Text.Substring(span.Start, span.Length);
        issues.Add(Rules.YamlConstruct, span, $"An alias ('{written}')", "Write the value out; a text that begins with '*' must be quoted.");
        return new YamlBroken(span);
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
            end = PropertyAt(LineText.FirstContent(source.Text, end, source.End)).End;
        }

        int content = LineText.FirstContent(source.Text, end, source.End);
        bool isEmpty = node is { Kind: YamlEventKind.Scalar, Value: "", IsPlain: true };
        return isEmpty || content >= source.End ? end : content;
    }

    private SourceSpan PropertyAt(int start)
    {
        int end = start;
        while (end < source.End && source.Text[end] is not (' ' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}'))
        {
            end++;
        }

        return SourceSpan.FromBounds(start, Math.Max(end, Math.Min(start + 1, source.End)));
    }
}
