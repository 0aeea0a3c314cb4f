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
                issues.Add(Rules.SchemaShape, file.Root.Span, "This file", "a mapping of keys such as id, name and classes");
                break;
        }

        return new SchemaFile(file.Path, file.Text, root, issues.After(file.Issues));
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
            if (kind != ElementKind.PermissibleValue && !entry.Key.Value.Any(char.IsLetterOrDigit))
            {
                issues.Add(Rules.SchemaShape, entry.Key.Span, $"The name '{entry.Key.Value}'", "one that has a letter or a digit");
                continue;
            }

            switch (entry.Value)
            {
                case YamlMapping body:
                    SchemaElement element = ReadElement(kind, entry.Key, body, issues);
                    CheckName(element, issues);
                    yield return element;
                    break;
                case YamlBroken:
                    break;
                case YamlNode empty when CoreSchema.IsNull(empty):
                    yield return new SchemaElement(kind, entry.Key, [], []);
                    break;
                default:
                    issues.Add(Rules.SchemaShape, entry.Value.Span, $"The value of '{entry.Key.Value}'", $"a mapping, the keys of {Words(kind)}");
                    break;
            }
        }
    }

    /// <summary>LinkML lets an element repeat its name inside, but not have another one there.</summary>
    private static void CheckName(SchemaElement element, IssueList issues)
    {
        string key = element.Kind == ElementKind.PermissibleValue ? "text" : "name";
        if (element.Scalar(key) is { } inside && inside.Value != element.Name.Value)
        {
            issues.Add(
                Rules.SchemaContradiction,
                inside.Span,
                $"'{element.Name.Value}' has another name inside, '{inside.Value}'.",
                $"Remove '{key}', or write the same name twice.");
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

        bool mayBeEmpty = row.Bin == KeyBin.Metadata || row.Shape is KeyShape.Elements or KeyShape.Prefixes;
        if (entry.Value is YamlBroken || (mayBeEmpty && CoreSchema.IsNull(entry.Value)))
        {
            return null;
        }

        if (Expected(row.Shape, entry.Value) is { } expected)
        {
            issues.Add(Rules.SchemaShape, entry.Value.Span.Length > 0 ? entry.Value.Span : entry.Key.Span, $"The value of '{key}'", expected);
            return null;
        }

        return row.Shape == KeyShape.Prefixes && !ArePrefixes((YamlMapping)entry.Value, issues) ? null : row;
    }

    /// <summary>What a value should be, or null when it is that.</summary>
    private static string? Expected(KeyShape shape, YamlNode value) => shape switch
    {
        KeyShape.Text when !IsText(value) => "a text",
        KeyShape.Number when value is not YamlScalar scalar || CoreSchema.Resolve(scalar) is not (ScalarKind.Integer or ScalarKind.Float) =>
            "a number",
        KeyShape.Boolean when !IsBoolean(value) => "true or false",
        KeyShape.Texts when !(value is YamlSequence list ? list.Items.All(IsText) : IsText(value)) => "a list of names",
        KeyShape.Prefixes or KeyShape.Annotations or KeyShape.Elements when value is not YamlMapping => "a mapping of names",
        _ => null,
    };

    private static bool ArePrefixes(YamlMapping prefixes, IssueList issues)
    {
        int before = issues.Count;
        foreach (YamlEntry entry in prefixes.Entries)
        {
            bool isLong = entry.Value is YamlMapping body
                && body.Entries.All(e => IsText(e.Value) && (e.Key.Value == "prefix_reference" || (e.Key.Value == "prefix_prefix" && ((YamlScalar)e.Value).Value == entry.Key.Value)))
                && body.Find("prefix_reference") is not null;
            if (!isLong && !IsText(entry.Value) && entry.Value is not YamlBroken)
            {
                issues.Add(
                    Rules.SchemaShape,
                    entry.Value.Span.Length > 0 ? entry.Value.Span : entry.Key.Span,
                    $"The value of the prefix '{entry.Key.Value}'",
                    "its namespace, as in https://schema.org/");
            }
        }

        return issues.Count == before;
    }

    private static bool IsText(YamlNode value) => value is YamlScalar && !CoreSchema.IsNull(value);

    private static bool IsBoolean(YamlNode value) => value is YamlScalar scalar && CoreSchema.Resolve(scalar) == ScalarKind.Boolean;

    private static string Words(ElementKind kind) => kind switch
    {
        ElementKind.Schema => "a schema file",
        ElementKind.Class => "a class",
        ElementKind.Slot => "an attribute",
        ElementKind.Enum => "an enum",
        ElementKind.PermissibleValue => "a permissible value",
        _ => "a type",
    };
}
