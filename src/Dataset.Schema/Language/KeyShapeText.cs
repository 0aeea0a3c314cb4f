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
        KeyShape.Annotations => "a mapping of names to values",
        KeyShape.Elements => $"a mapping of names, each with the keys of {LanguagePage.Link(Child(key))}",
        _ => throw Unknown(key),
    };

    /// <summary>The JSON Schema of the value.</summary>
    /// <param name="key">The row of the key.</param>
    public static string InJsonSchema(SchemaKey key)
    {
        string orNull = key.Bin == KeyBin.Metadata || key.Shape is KeyShape.Elements or KeyShape.Prefixes ? ", \"null\"" : "";
        return key.Shape switch
        {
            KeyShape.Any => "{}",
            KeyShape.Text => $$"""{ "type": [{{Scalar}}{{orNull}}] }""",
            KeyShape.Number => $$"""{ "type": ["number"{{orNull}}] }""",
            KeyShape.Boolean => $$"""{ "type": ["boolean"{{orNull}}] }""",
            KeyShape.Texts => $$"""{ "type": ["array", {{Scalar}}{{orNull}}], "items": { "type": [{{Scalar}}] } }""",
            KeyShape.Prefixes => $$"""{ "type": ["object"{{orNull}}], "additionalProperties": {{Namespace}} }""",
            KeyShape.Annotations => $$"""{ "type": ["object"{{orNull}}] }""",
            KeyShape.Elements => $$"""{ "type": ["object"{{orNull}}], {{Named(Child(key))}} }""",
            _ => throw Unknown(key),
        };
    }

    private static string Namespace => $$"""
        { "anyOf": [{ "type": [{{Scalar}}] }, { "type": "object", "properties": { "prefix_reference": { "type": [{{Scalar}}] }, "prefix_prefix": { "type": [{{Scalar}}] } }, "required": ["prefix_reference"], "additionalProperties": false }] }
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
