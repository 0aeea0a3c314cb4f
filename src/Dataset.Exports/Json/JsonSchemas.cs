using System.Text.Json.Nodes;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Json;

/// <summary>The JSON Schemas (draft 2020-12) of what the API gives, as components of its description.</summary>
internal sealed class JsonSchemas
{
    private readonly NameSet _names = new();
    private readonly Dictionary<RecordShape, string> _records = [];
    private readonly JsonObject _components = [];
    private readonly string _reference;
    private readonly string _date;
    private readonly string _backlink;

    public JsonSchemas(DatasetShape dataset)
    {
        foreach (CollectionShape collection in dataset.Collections)
        {
            NameRecords(collection.Record);
        }

        _reference = Define("FactReference", Closed("A reference to a fact.", ReferenceProperties()));
        _backlink = Define("Backlink", Closed("A fact that refers to the fact, and its field that does.", [.. ReferenceProperties(), ("field", Text("The name of the field."), true)]));
        _date = Define("EdtfDate", Date());
        HashSet<RecordShape> facts = [.. dataset.Collections.Select(c => c.Record)];
        foreach ((RecordShape shape, string name) in _records)
        {
            _components[name] = Record(shape, isFact: facts.Contains(shape));
        }
    }

    /// <summary>The components, complete once every schema was asked for.</summary>
    public JsonObject Components => _components;

    /// <summary>A text.</summary>
    /// <param name="description">What it means, or the empty string.</param>
    /// <param name="format">The format, or the empty string.</param>
    public static JsonObject Text(string description = "", string format = "")
    {
        JsonObject schema = new() { ["type"] = "string" };
        if (format.Length > 0)
        {
            schema["format"] = format;
        }

        return Described(schema, description);
    }

    /// <summary>A whole number that is not negative.</summary>
    /// <param name="description">What it counts.</param>
    public static JsonObject Count(string description) => Described(new JsonObject { ["type"] = "integer", ["minimum"] = 0 }, description);

    /// <summary>An object with these properties and no others.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="properties">Name, schema, and whether it is always there.</param>
    public static JsonObject Closed(string description, IReadOnlyList<(string Name, JsonNode Schema, bool IsRequired)> properties) => Described(
        new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)p.Schema))),
            ["required"] = new JsonArray([.. properties.Where(p => p.IsRequired).Select(p => (JsonNode?)p.Name)]),
            ["additionalProperties"] = false,
        },
        description);

    /// <summary>Gives a schema a name of its own.</summary>
    /// <param name="name">The name that is wanted.</param>
    /// <param name="schema">The schema.</param>
    /// <returns>The name that it got.</returns>
    public string Define(string name, JsonNode schema)
    {
        string taken = _names.Take(PlainName.OfComponent(name));
        _components[taken] = schema;
        return taken;
    }

    /// <summary>The schema of a fact of a collection.</summary>
    /// <param name="collection">The collection.</param>
    public JsonObject Fact(CollectionShape collection) => Closed(collection.Record.Description,
    [
        ("id", Text("The identifier. It is never reused and never dropped."), true),
        ("collection", new JsonObject { ["const"] = collection.Name }, true),
        ("class", ClassName(collection.Record), true),
        ("label", Text("The name of the fact for people."), true),
        ("file", Text("The file that the fact is written in, relative to the repository."), true),
        ("page", Text("The page of the fact; relative to the site where the site's address was not known.", "uri-reference"), false),
        ("fields", Reference(_records[collection.Record]), true),
    ]);

    /// <summary>A list of the references to a fact.</summary>
    public JsonObject Backlinks() => Described(ArrayOf(Reference(_backlink)), "The facts that refer to this one.");

    /// <summary>A schema that stands elsewhere.</summary>
    /// <param name="name">The name of a component.</param>
    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    /// <summary>A list.</summary>
    /// <param name="items">The schema of an element.</param>
    public static JsonObject ArrayOf(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Described(JsonObject schema, string description)
    {
        if (description.Length > 0)
        {
            schema["description"] = description;
        }

        return schema;
    }

    private static (string Name, JsonNode Schema, bool IsRequired)[] ReferenceProperties() =>
    [
        ("id", Text("The identifier of the fact."), true),
        ("collection", Text("The collection of the fact."), true),
        ("label", Text("The name of the fact for people."), true),
    ];

    private static JsonObject Date() => Closed("A date, never more precise than its source, in Extended Date/Time Format (ISO 8601-2), levels 0 and 1.",
    [
        ("text", Text("The date as written."), true),
        ("precision", OneOf(EdtfWords.Precisions, "The smallest part that is told; of an interval the coarser one of its ends."), true),
        ("earliest", Text("The first day that the date may mean; absent where the start is open, unknown, or outside of the years 1 to 9999.", "date"), false),
        ("latest", Text("The last day that the date may mean; absent where the end is open, unknown, or outside of the years 1 to 9999.", "date"), false),
        ("approximate", Flag("Whether the date, or an end of the interval, is approximate."), true),
        ("uncertain", Flag("Whether the date, or an end of the interval, is uncertain."), true),
    ]);

    private void NameRecords(RecordShape shape)
    {
        if (!_records.ContainsKey(shape))
        {
            _records.Add(shape, _names.Take(PlainName.OfComponent(shape.Name)));
            foreach (RecordShape inner in shape.Fields.Select(field => field.Record).OfType<RecordShape>())
            {
                NameRecords(inner);
            }
        }
    }

    /// <summary>A record says of which class it is where it can be of several; of a fact that is said beside its fields.</summary>
    private JsonObject Record(RecordShape shape, bool isFact)
    {
        IEnumerable<(string, JsonNode, bool)> fields = shape.Fields.Select(f => (f.Name, (JsonNode)Field(f), f.IsMultivalued || f.IsRequired));
        return Closed(shape.Description, shape.IsPolymorphic && !isFact ? [(shape.ClassField, ClassName(shape), true), .. fields] : [.. fields]);
    }

    private static JsonObject ClassName(RecordShape shape) => OneOf(shape.Classes.Select(c => c.Name), "The class in the schema.");

    private static JsonObject Flag(string description = "") => Described(new JsonObject { ["type"] = "boolean" }, description);

    private static JsonObject OneOf(IEnumerable<string> values, string description = "") =>
        Described(new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(value => (JsonNode?)value)]) }, description);

    private JsonObject Field(FieldShape field) => Described(
        field.IsMultivalued ? ArrayOf(Value(field)) : Value(field),
        field.Slot.Description);

    private JsonObject Value(FieldShape field) => field.Kind switch
    {
        SlotKind.Inlined => Reference(_records[field.Record!]),
        SlotKind.Reference => Reference(_reference),
        SlotKind.Edtf => Reference(_date),
        SlotKind.Boolean => Flag(),
        SlotKind.Integer => new JsonObject { ["type"] = "integer", ["format"] = "int64" },
        SlotKind.Float => new JsonObject { ["type"] = "number", ["format"] = "double" },
        SlotKind.Decimal => new JsonObject { ["type"] = "number" },
        SlotKind.Date => Text(format: "date"),
        SlotKind.DateTime => Text(format: "date-time"),
        SlotKind.Any => new JsonObject { ["type"] = "string", ["contentMediaType"] = "application/json" },
        SlotKind.Enum when field.Permissible.Count > 0 => OneOf(field.Permissible.Select(value => value.Text)),
        _ => Text(),
    };
}
