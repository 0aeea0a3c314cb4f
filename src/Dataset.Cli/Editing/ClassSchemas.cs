using System.Text.Json.Nodes;
using Dataset.Schema.Model;

namespace Dataset.Cli.Editing;

/// <summary>The classes that the files of a collection need, as definitions that refer to each other.</summary>
/// <param name="schema">The schema of the dataset.</param>
internal sealed class ClassSchemas(SchemaModel schema)
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<(ClassModel Class, Under Under)> _open = new();
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>What the body of a record is: the class, or with a type designator one of those that can stand for it.</summary>
    /// <param name="range">The class.</param>
    /// <param name="under">Where it stands.</param>
    public JsonNode Body(string range, Under under)
    {
        ClassModel model = schema.Class(range);
        return model.TypeDesignator is null
            ? Reference(model, under)
            : new JsonObject { ["anyOf"] = new JsonArray([.. schema.Concrete(range).Select(concrete => Reference(concrete, under))]) };
    }

    /// <summary>The definitions that were referred to, and those that they refer to.</summary>
    public JsonObject Definitions()
    {
        SlotSchemas slots = new(schema, this);
        while (_open.TryDequeue(out (ClassModel Class, Under Under) next))
        {
            _definitions.Add(Name(next.Class, next.Under), Define(next.Class, next.Under, slots));
        }

        return new JsonObject(_definitions.Select(definition => KeyValuePair.Create<string, JsonNode?>(definition.Key, definition.Value)));
    }

    private JsonObject Reference(ClassModel model, Under under)
    {
        string name = Name(model, under);
        if (_asked.Add(name))
        {
            _open.Enqueue((model, under));
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static string Name(ClassModel model, Under under) => under == Under.Identifier ? $"{model.Name}.keyed" : model.Name;

    private static JsonObject Define(ClassModel model, Under under, SlotSchemas slots)
    {
        SlotModel[] required = [.. model.Slots.Where(slot => slot.IsRequired && (under == Under.Nothing || slot.Name != model.Key?.Name))];
        JsonObject body = new()
        {
            ["title"] = model.Title,
            ["description"] = model.Description,
            ["type"] = required.Length > 0 ? "object" : new JsonArray("object", "null"),
            ["properties"] = new JsonObject(model.Slots.Select(slot => KeyValuePair.Create<string, JsonNode?>(slot.Name, slots.Field(slot)))),
            ["required"] = new JsonArray([.. required.Select(slot => (JsonNode)slot.Name)]),
            ["additionalProperties"] = false,
        };
        if (model.Rules.Count > 0)
        {
            body["allOf"] = new JsonArray([.. model.Rules.SelectMany(new RuleSchema(slots).Of)]);
        }

        return body;
    }
}
