namespace Dataset.Schema.Language;

/// <summary>What the value of a key looks like, for people and as a JSON Schema: the one place to extend when a shape is added.</summary>
internal static class KeyShapeText
{
    private const string Scalar = "\"string\", \"number\", \"boolean\"";

    /// <summary>The value in words, as Markdown.</summary>
    /// <param name="key">The row of the key.</param>
    public static string InWords(SchemaKey key) => key.Shape switch
    {
        KeyShape.Any => "anything",
        KeyShape.Text => "a text",
        KeyShape.Number => "a number",
        KeyShape.Boolean => "`true` or `false`",
        KeyShape.Texts => "a list of names, or one name",
        KeyShape.Prefixes => "a mapping of prefixes to addresses",
        KeyShape.Settings => "a mapping of names to parts of patterns",
        KeyShape.Annotations => "a mapping of names to values",
        KeyShape.Elements => $"a mapping of names, each with the keys of {LanguagePage.Link(Child(key))}",
        KeyShape.ElementList => $"a list, each item with the keys of {LanguagePage.Link(Child(key))}",
        KeyShape.Element => $"a mapping with the keys of {LanguagePage.Link(Child(key))}",
        _ => throw Unknown(key),
    };

    /// <summary>The JSON Schema of the value.</summary>
    /// <param name="key">The row of the key.</param>
    public static string InJsonSchema(SchemaKey key)
    {
        string orNull = key.MayBeEmpty ? ", \"null\"" : "";
        return key.Shape switch
        {
            KeyShape.Any => "{}",
            KeyShape.Text => $$"""{ "type": [{{Scalar}}{{orNull}}] }""",
            KeyShape.Number => $$"""{ "type": ["number"{{orNull}}] }""",
            KeyShape.Boolean => $$"""{ "type": ["boolean"{{orNull}}] }""",
            KeyShape.Texts => $$"""{ "type": ["array", {{Scalar}}{{orNull}}], "items": { "type": [{{Scalar}}] } }""",
            KeyShape.Prefixes => $$"""{ "type": ["object"{{orNull}}], "additionalProperties": {{TextOr("prefix_prefix", "prefix_reference")}} }""",
            KeyShape.Settings => $$"""{ "type": ["object"{{orNull}}], "additionalProperties": {{TextOr("setting_key", "setting_value")}} }""",
            KeyShape.Annotations => $$"""{ "type": ["object", "array"{{orNull}}], "items": { "type": "object" } }""",
            KeyShape.Elements => $$"""{ "type": ["object", "array"{{orNull}}], {{Named(Child(key))}}, "items": {{Listed(Child(key))}} }""",
            KeyShape.ElementList => $$"""{ "type": ["array"{{orNull}}], "items": { "$ref": "#/$defs/{{Child(key)}}" } }""",
            KeyShape.Element => $$"""{ "anyOf": [{ "$ref": "#/$defs/{{Child(key)}}" }, { "type": "null" }] }""",
            _ => throw Unknown(key),
        };
    }

    /// <summary>A text, or a mapping with the text under a key of its own.</summary>
    private static string TextOr(string nameKey, string valueKey) => $$"""
        { "anyOf": [{ "type": [{{Scalar}}] }, { "type": "object", "properties": { "{{valueKey}}": { "type": [{{Scalar}}] }, "{{nameKey}}": { "type": [{{Scalar}}] } }, "required": ["{{valueKey}}"], "additionalProperties": false }] }
        """;

    /// <summary>An element of a list: it has its name inside, or is nothing but its name.</summary>
    private static string Listed(ElementKind kind) => $$"""
        { "anyOf": [{ "type": [{{Scalar}}] }, { "$ref": "#/$defs/{{kind}}", "required": ["{{SchemaReader.NameKey(kind)}}"] }] }
        """;

    private static ElementKind Child(SchemaKey key) =>
        key.Child ?? throw new InvalidOperationException($"The key '{key.Name}' holds elements, but its row does not say of which kind.");

    private static InvalidOperationException Unknown(SchemaKey key) =>
        new($"The key '{key.Name}' has the shape {key.Shape}, which {nameof(KeyShapeText)} cannot describe: add it there.");

    /// <summary>The elements of a mapping; a permissible value may have a name of signs only, such as <c>+</c>.</summary>
    private static string Named(ElementKind kind)
    {
        string element = $$"""{ "anyOf": [{ "$ref": "#/$defs/{{kind}}" }, { "type": "null" }] }""";
        return kind == ElementKind.PermissibleValue
            ? $"\"additionalProperties\": {element}"
            : $$"""
                "patternProperties": { "[\\p{L}\\p{Nd}]": {{element}} }, "additionalProperties": false
                """;
    }
}
