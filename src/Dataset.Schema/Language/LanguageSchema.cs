namespace Dataset.Schema.Language;

/// <summary>Writes the key table as a JSON Schema of schema files, for editors: known keys with the shapes of their values, and no others.</summary>
internal static class LanguageSchema
{
    /// <summary>The JSON Schema, of the draft 2020-12.</summary>
    public static string Write()
    {
        IEnumerable<string> definitions = LanguagePage.Kinds
            .Where(kind => kind != ElementKind.Schema)
            .Select(kind => $"    \"{kind}\": {{\n{Body(kind, "      ")}\n    }}");
        return $$"""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "The subset of LinkML that schemas of Dataset are written in",
            {{Body(ElementKind.Schema, "  ")}},
              "$defs": {
            {{string.Join(",\n", definitions)}}
              }
            }

            """;
    }

    private static string Body(ElementKind kind, string indent)
    {
        IEnumerable<string> properties = SchemaKeys.Of(kind)
            .Where(key => key.Bin != KeyBin.Rejected)
            .Select(key => $"{indent}  \"{key.Name}\": {KeyShapeText.InJsonSchema(key)}");
        return $"{indent}\"type\": \"object\",\n{indent}\"properties\": {{\n{string.Join(",\n", properties)}\n{indent}}},\n{indent}\"additionalProperties\": false";
    }
}
