using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Yaml;

/// <content>The two halves of an entry of a mapping.</content>
internal sealed partial class YamlTreeReader
{
    // Null for a key that cannot stand in a mapping: its entry is lost, and so is a mapping inside another one.
    private YamlScalar? ReadKey(YamlEvent first, int depth)
    {
        int before = issues.Count;
        int mark = LineText.FirstContent(source.Text, _read, source.End);
        if (mark < first.Start && source.Text[mark] == ',')
        {
            mark = LineText.FirstContent(source.Text, mark + 1, source.End);
        }

        YamlNode key = ReadNode(first, depth + 1);
        switch (key)
        {
            case YamlMapping or YamlSequence:
                issues.Truncate(before);
                issues.Add(Rules.YamlConstruct, key.Span, "A list or mapping as a key", "Write a text before the ':'.");
                return null;
            case YamlScalar scalar when issues.Count > before:
                return scalar.Value.Length > 0 ? scalar : null;
            case YamlScalar { Value: "<<", IsPlain: true }:
                issues.Add(Rules.YamlConstruct, key.Span, "A merge key ('<<')", "Write the entries out.");
                return null;
            case YamlScalar { Value: "", IsPlain: true }:
                // The parser puts an absent key before the colon in brackets, behind it elsewhere.
                int at = key.Span.Start;
                SyntaxFinding finding = SyntaxFinding.NoKey(at > 0 && (at == source.End || source.Text[at] != ':') ? at - 1 : at);
                issues.Add(Rules.YamlSyntax, finding.Span, finding.Message);
                return null;
            case YamlScalar when mark < first.Start && source.Text[mark] == '?':
                issues.Add(
                    Rules.YamlConstruct,
                    new SourceSpan(mark, 1),
                    "A key behind '?'",
                    "Write 'key: value'; a text that begins with '? ' must be quoted.");
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
            int colon = LineText.SkipBlanks(source.Text, key, source.End);
            _read = colon < source.End && source.Text[colon] == ':' ? colon + 1 : key;
            return new YamlScalar("", IsPlain: true, new SourceSpan(_read, 0));
        }

        return hasColon || _failure is not null ? value : Fail(first, MissingComma);
    }
}
