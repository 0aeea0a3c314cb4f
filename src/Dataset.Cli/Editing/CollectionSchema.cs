using System.Text.Json.Nodes;
using Dataset.Schema.Model;

namespace Dataset.Cli.Editing;

/// <summary>Writes the schema of a collection as JSON Schema (draft 2020-12), by which an editor completes and checks its files while they are written.</summary>
/// <param name="schema">The schema of the dataset.</param>
internal sealed class CollectionSchema(SchemaModel schema)
{
    /// <summary>Letters a to z and digits, with single hyphens between words.</summary>
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The JSON Schema of the files of a collection: a mapping of identifiers to facts.</summary>
    /// <param name="collection">The collection.</param>
    public JsonObject Of(CollectionModel collection)
    {
        ClassSchemas classes = new(schema);
        JsonNode fact = classes.Body(collection.Class, under: Under.Identifier);
        JsonObject file = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"{collection.Title} of {schema.Content.Title}",
            ["description"] = collection.Description,
            ["type"] = new JsonArray("object", "null"),
            ["propertyNames"] = new JsonObject
            {
                ["pattern"] = IdPattern,
                ["patternErrorMessage"] = "Use small letters a to z and digits, with single hyphens between words, as in 'first-meeting-2024'.",
            },
            ["additionalProperties"] = fact,
        };
        file["$defs"] = classes.Definitions();
        return file;
    }
}
