using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads a YAML file as a schema: every key is looked up in the key table, every value has the shape that the table says.</summary>
public static class SchemaReader
{
    /// <summary>Reads a schema file.</summary>
    /// <param name="file">The file as YAML.</param>
    public static SchemaFile Read(YamlFile file)
    {
        IssueList issues = new(file.Path, file.Text);
        YamlScalar name = new(file.Path, IsPlain: false, new SourceSpan(0, 0));
        SchemaElement root = new(ElementKind.Schema, name, [], []);
        switch (file.Root)
        {
            case YamlMapping mapping:
                root = ReadElement(ElementKind.Schema, name, mapping, issues);
                break;
            case YamlBroken or null:
                break;
            default:
                issues.Add(Rules.SchemaShape, file.Root.Span, "a schema file", "a mapping of keys such as id, name and classes");
                break;
        }

        return new SchemaFile(file.Path, file.Text, root, [.. file.Issues, .. issues.ToEquatableArray()]);
    }

    private static SchemaElement ReadElement(ElementKind kind, YamlScalar name, YamlMapping body, IssueList issues)
    {
        List<YamlEntry> entries = [];
        List<SchemaElement> children = [];
        foreach (YamlEntry entry in body.Entries)
        {
            if (Accept(kind, entry, issues) is not { } row)
            {
                continue;
            }

            entries.Add(entry);
            if (row.Child is { } child && entry.Value is YamlMapping elements)
            {
                children.AddRange(ReadElements(child, elements, issues));
            }
        }

        return new SchemaElement(kind, name, entries.ToEquatableArray(), children.ToEquatableArray());
    }

    private static IEnumerable<SchemaElement> ReadElements(ElementKind kind, YamlMapping elements, IssueList issues)
    {
        foreach (YamlEntry entry in elements.Entries)
        {
            switch (entry.Value)
            {
                case YamlMapping body:
                    yield return ReadElement(kind, entry.Key, body, issues);
                    break;
                case YamlScalar { Value: "", IsPlain: true }:
                    yield return new SchemaElement(kind, entry.Key, [], []);
                    break;
                case YamlBroken:
                    break;
                default:
                    issues.Add(Rules.SchemaShape, entry.Value.Span, $"'{entry.Key.Value}'", $"a mapping, the keys of the {Words(kind)}");
                    break;
            }
        }
    }

    private static SchemaKey? Accept(ElementKind kind, YamlEntry entry, IssueList issues)
    {
        string key = entry.Key.Value;
        SchemaKey? row = SchemaKeys.Find(kind, key);
        if (row is null)
        {
            string hint = Suggestion.For(key, SchemaKeys.Of(kind).Where(k => k.Bin != KeyBin.Rejected).Select(k => k.Name));
            issues.Add(Rules.SchemaUnknownKey, entry.Key.Span, key, Words(kind), hint);
            return null;
        }

        if (row.Bin == KeyBin.Rejected)
        {
            issues.Add(Rules.SchemaUnsupported, entry.Key.Span, key, Words(kind), row.Note);
            return null;
        }

        if (entry.Value is YamlBroken)
        {
            return null;
        }

        if (Expected(row.Shape, entry.Value) is { } expected)
        {
            issues.Add(Rules.SchemaShape, entry.Value.Span.Length > 0 ? entry.Value.Span : entry.Key.Span, $"'{key}'", expected);
            return null;
        }

        return row;
    }

    /// <summary>What a value should be, or null when it is that.</summary>
    private static string? Expected(KeyShape shape, YamlNode value) => shape switch
    {
        KeyShape.Text when value is not YamlScalar => "a text",
        KeyShape.Number when value is not YamlScalar scalar || CoreSchema.Resolve(scalar) is not (ScalarKind.Integer or ScalarKind.Float) =>
            "a number",
        KeyShape.Boolean when value is not YamlScalar scalar || CoreSchema.Resolve(scalar) is not ScalarKind.Boolean => "true or false",
        KeyShape.Texts when value is not (YamlScalar or YamlSequence) || value is YamlSequence list && list.Items.Any(i => i is not YamlScalar) =>
            "a list of names",
        KeyShape.TextMap or KeyShape.Elements when value is not (YamlMapping or YamlScalar { Value: "", IsPlain: true }) =>
            "a mapping of names",
        _ => null,
    };

    private static string Words(ElementKind kind) => kind switch
    {
        ElementKind.Schema => "schema file",
        ElementKind.Class => "class",
        ElementKind.Slot => "attribute",
        ElementKind.Enum => "enum",
        ElementKind.PermissibleValue => "permissible value",
        _ => "type",
    };
}
