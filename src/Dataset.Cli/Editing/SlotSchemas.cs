using System.Globalization;
using System.Text.Json.Nodes;
using Dataset.Schema;
using Dataset.Schema.Model;

namespace Dataset.Cli.Editing;

/// <summary>What the fields of records take.</summary>
/// <param name="schema">The schema of the dataset.</param>
/// <param name="classes">Where the records that fields hold by value are defined.</param>
internal sealed class SlotSchemas(SchemaModel schema, ClassSchemas classes)
{
    /// <summary>A field with its documentation. A field that is not required may be empty, as if it were not there.</summary>
    /// <param name="slot">The slot.</param>
    public JsonNode Field(SlotModel slot)
    {
        if (slot.IsForbidden)
        {
            return new JsonObject { ["type"] = "null" };
        }

        JsonObject field = Values(slot);
        if (!slot.IsRequired)
        {
            field = OrNull(field);
        }

        field.Insert(0, "title", slot.Title);
        field.Insert(1, "description", slot.Description);
        if (slot.Deprecated.Length > 0)
        {
            field["deprecated"] = true;
        }

        return field;
    }

    /// <summary>A single value of a slot.</summary>
    /// <param name="slot">The slot, or an alternative or condition, which is a slot too.</param>
    public JsonObject Value(SlotModel slot)
    {
        JsonObject value = slot.Alternatives.Count > 0
            ? new JsonObject { ["anyOf"] = Each(slot.Alternatives) }
            : slot.Kind == ValueKind.Inlined ? new JsonObject { ["allOf"] = new JsonArray(classes.Body(slot.Range, Under.Nothing)) }
            : slot.Kind == ValueKind.Enum ? Enum(schema.Enum(slot.Range))
            : TypeSchema.Of(slot);
        SlotConditions conditions = slot.Conditions;
        if (conditions.Texts.Count > 0)
        {
            value["enum"] = new JsonArray([.. conditions.Texts.Select(text => (JsonNode)text)]);
        }

        if (conditions.Number is { } number)
        {
            value["const"] = number;
        }

        Add(value, conditions.AnyOf, branches => new JsonObject { ["anyOf"] = Each(branches) });
        Add(value, conditions.AllOf, branches => new JsonObject { ["allOf"] = Each(branches) });
        Add(value, conditions.ExactlyOneOf, branches => new JsonObject { ["oneOf"] = Each(branches) });
        Add(value, conditions.NoneOf, branches => new JsonObject { ["not"] = new JsonObject { ["anyOf"] = Each(branches) } });
        return value;
    }

    private JsonObject Values(SlotModel slot) => slot.Form switch
    {
        SlotForm.List => Counted(new JsonObject { ["type"] = "array", ["items"] = Value(slot) }, slot, "Items"),
        SlotForm.Keyed => Counted(new JsonObject { ["type"] = "object", ["additionalProperties"] = Keyed(slot) }, slot, "Properties"),
        _ => Value(slot),
    };

    private JsonNode Keyed(SlotModel slot) => schema.Plan(slot.Range).SimpleDictValue is { } value
        ? new JsonObject { ["anyOf"] = new JsonArray(classes.Body(slot.Range, Under.Identifier), Values(value)) }
        : classes.Body(slot.Range, Under.Identifier);

    private static JsonObject Counted(JsonObject list, SlotModel slot, string what)
    {
        if (slot.Conditions.MinimumCardinality is { } least)
        {
            list["min" + what] = least;
        }

        if (slot.Conditions.MaximumCardinality is { } most)
        {
            list["max" + what] = most;
        }

        return list;
    }

    private JsonArray Each(IEnumerable<SlotModel> branches) => new([.. branches.Select(Value)]);

    /// <summary>Adds a condition beside what the value has already, which may be of the same keyword.</summary>
    private static void Add(JsonObject value, EquatableArray<SlotModel> branches, Func<EquatableArray<SlotModel>, JsonObject> write)
    {
        if (branches.Count > 0)
        {
            JsonArray all = value["allOf"] as JsonArray ?? [];
            all.Add(write(branches));
            value["allOf"] = all;
        }
    }

    private static JsonObject Enum(EnumModel model) => model.Values.Count == 0
        ? new JsonObject { ["type"] = "string" }
        : new JsonObject
        {
            ["enum"] = new JsonArray([.. model.Values.Select(value => (JsonNode)value.Text)]),
            ["markdownEnumDescriptions"] = new JsonArray([.. model.Values.Select(value => (JsonNode)Words(value))]),
        };

    private static string Words(EnumValueModel value) => value.Description.Length > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{value.Title}: {value.Description}")
        : value.Title;

    /// <summary>The same, or nothing.</summary>
    private static JsonObject OrNull(JsonObject value) => value switch
    {
        { Count: 0 } => value,
        _ when value["type"] is JsonValue type && !value.ContainsKey("enum") && !value.ContainsKey("const") && !value.ContainsKey("allOf") => With(value, type),
        _ => new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) },
    };

    private static JsonObject With(JsonObject value, JsonValue type)
    {
        value["type"] = new JsonArray(type.DeepClone(), "null");
        return value;
    }
}
