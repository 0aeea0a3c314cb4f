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
        SchemaElement root = new(ElementKind.Schema, "", name, [], []);
        switch (file.Root)
        {
            case YamlMapping mapping:
                root = ReadBody(ElementKind.Schema, "", name, mapping, issues);
                break;
            case YamlBroken or null:
                break;
            default:
                issues.Add(Rules.SchemaShape, file.Root.Span, "This file", "a mapping of keys such as id, name and classes");
                break;
        }

        return new SchemaFile(file.Path, file.Text, root, issues.After(file.Issues));
    }

    private static SchemaElement ReadBody(ElementKind kind, string under, YamlScalar name, YamlMapping body, IssueList issues)
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
            if (row.Child is { } child)
            {
                children.AddRange(ReadChildren(child, row, entry, issues));
            }
        }

        return new SchemaElement(kind, under, name, entries.ToEquatableArray(), children.ToEquatableArray());
    }

    private static IEnumerable<SchemaElement> ReadChildren(ElementKind kind, SchemaKey row, YamlEntry entry, IssueList issues)
    {
        switch (entry.Value)
        {
            case YamlMapping single when row.Shape == KeyShape.Element:
                return [ReadBody(kind, row.Name, Anonymous(single), single, issues)];
            case YamlMapping elements:
                return elements.Entries.SelectMany(element => ReadElement(kind, row.Name, element.Key, element.Value, issues));
            case YamlSequence list when row.Shape == KeyShape.ElementList:
                return list.Items.OfType<YamlMapping>().Select(body => ReadBody(kind, row.Name, Anonymous(body), body, issues));
            case YamlSequence list:
                return list.Items.SelectMany(item => ReadListed(kind, row.Name, item, issues));
            default:
                return [];
        }
    }

    /// <summary>An element of a list has its name inside, or is nothing but its name.</summary>
    private static IEnumerable<SchemaElement> ReadListed(ElementKind kind, string under, YamlNode item, IssueList issues) => item switch
    {
        YamlMapping body => ReadElement(kind, under, (YamlScalar)body.Find(NameKey(kind))!.Value, body, issues),
        YamlScalar name => [new SchemaElement(kind, under, name, [], [])],
        _ => [],
    };

    private static IEnumerable<SchemaElement> ReadElement(ElementKind kind, string under, YamlScalar name, YamlNode body, IssueList issues)
    {
        if (kind != ElementKind.PermissibleValue && !name.Value.Any(char.IsLetterOrDigit))
        {
            issues.Add(Rules.SchemaShape, name.Span, $"The name '{name.Value}'", "one that has a letter or a digit");
            yield break;
        }

        switch (body)
        {
            case YamlMapping mapping:
                SchemaElement element = ReadBody(kind, under, name, mapping, issues);
                CheckName(element, issues);
                yield return element;
                break;
            case YamlBroken:
                break;
            case YamlNode empty when CoreSchema.IsNull(empty):
                yield return new SchemaElement(kind, under, name, [], []);
                break;
            default:
                issues.Add(Rules.SchemaShape, body.Span, $"The value of '{name.Value}'", $"a mapping, the keys of {Words(kind)}");
                break;
        }
    }

    private static YamlScalar Anonymous(YamlMapping body) =>
        new("", IsPlain: false, body.Entries.FirstOrDefault()?.Key.Span ?? body.Span);

    /// <summary>The key under which an element can have its name inside.</summary>
    /// <param name="kind">The kind of the element.</param>
    internal static string NameKey(ElementKind kind) => kind switch
    {
        ElementKind.PermissibleValue => "text",
        ElementKind.UniqueKey => "unique_key_name",
        _ => "name",
    };

    /// <summary>LinkML lets an element repeat its name inside, but not have another one there.</summary>
    private static void CheckName(SchemaElement element, IssueList issues)
    {
        string key = NameKey(element.Kind);
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

        if (entry.Value is YamlBroken || (row.MayBeEmpty && CoreSchema.IsNull(entry.Value)))
        {
            return null;
        }

        if (Expected(row, entry.Value) is { } expected)
        {
            issues.Add(Rules.SchemaShape, entry.Value.Span.Length > 0 ? entry.Value.Span : entry.Key.Span, $"The value of '{key}'", expected);
            return null;
        }

        bool isSound = row.Shape switch
        {
            KeyShape.Prefixes => AreTexts((YamlMapping)entry.Value, "prefix_prefix", "prefix_reference", "prefix", "its namespace, as in https://schema.org/", issues),
            KeyShape.Settings => AreTexts((YamlMapping)entry.Value, "setting_key", "setting_value", "setting", "a part of patterns, as in [0-9]+", issues),
            _ => true,
        };
        return isSound ? row : null;
    }

    /// <summary>What a value should be, or null when it is that.</summary>
    private static string? Expected(SchemaKey row, YamlNode value) => row.Shape switch
    {
        KeyShape.Text when !IsText(value) => "a text",
        KeyShape.Number when value is not YamlScalar scalar || CoreSchema.Resolve(scalar) is not (ScalarKind.Integer or ScalarKind.Float) =>
            "a number",
        KeyShape.Boolean when !IsBoolean(value) => "true or false",
        KeyShape.Texts when !(value is YamlSequence list ? list.Items.All(IsText) : IsText(value)) => "a list of names",
        KeyShape.Elements when !(value is YamlSequence list ? list.Items.All(item => IsListed(row.Child!.Value, item)) : value is YamlMapping) =>
            "a mapping of names",
        KeyShape.ElementList when !(value is YamlSequence list && list.Items.All(item => item is YamlMapping)) =>
            $"a list; each item, behind '- ', has keys of {Words(row.Child!.Value)}",
        KeyShape.Element when value is not YamlMapping => $"a mapping, the keys of {Words(row.Child!.Value)}",
        KeyShape.Annotations when !(value is YamlSequence list ? list.Items.All(item => item is YamlMapping) : value is YamlMapping) =>
            "a mapping of names",
        KeyShape.Prefixes or KeyShape.Settings when value is not YamlMapping => "a mapping of names",
        _ => null,
    };

    /// <summary>Whether every value is a text, or a mapping that has it under a key of its own.</summary>
    private static bool AreTexts(YamlMapping texts, string nameKey, string valueKey, string what, string expected, IssueList issues)
    {
        int before = issues.Count;
        foreach (YamlEntry entry in texts.Entries)
        {
            bool isLong = entry.Value is YamlMapping body
                && body.Entries.All(e => IsText(e.Value) && (e.Key.Value == valueKey || (e.Key.Value == nameKey && ((YamlScalar)e.Value).Value == entry.Key.Value)))
                && body.Find(valueKey) is not null;
            if (!isLong && !IsText(entry.Value) && entry.Value is not YamlBroken)
            {
                issues.Add(
                    Rules.SchemaShape,
                    entry.Value.Span.Length > 0 ? entry.Value.Span : entry.Key.Span,
                    $"The value of the {what} '{entry.Key.Value}'",
                    expected);
            }
        }

        return issues.Count == before;
    }

    private static bool IsListed(ElementKind kind, YamlNode item) => item is YamlMapping body ? body.Find(NameKey(kind))?.Value is YamlScalar : IsText(item);

    private static bool IsText(YamlNode value) => value is YamlScalar && !CoreSchema.IsNull(value);

    private static bool IsBoolean(YamlNode value) => value is YamlScalar scalar && CoreSchema.Resolve(scalar) == ScalarKind.Boolean;

    private static string Words(ElementKind kind) => kind switch
    {
        ElementKind.Schema => "a schema file",
        ElementKind.Class => "a class",
        ElementKind.Slot => "a slot",
        ElementKind.Enum => "an enum",
        ElementKind.PermissibleValue => "a permissible value",
        ElementKind.Type => "a type",
        ElementKind.SlotExpression => "a condition on a slot",
        ElementKind.Rule => "a rule",
        ElementKind.ClassExpression => "a condition on an instance",
        ElementKind.UniqueKey => "a unique key",
        _ => "a structured pattern",
    };
}
