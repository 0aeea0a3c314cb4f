using System.Text.Json.Nodes;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Linked;

/// <summary>
/// Makes the context of JSON-LD 1.1 from the URIs of classes and slots. Each class has a context of its own for its slots, since two classes
/// can give slots of one name different URIs.
/// </summary>
/// <param name="dataset">The dataset.</param>
/// <param name="iris">The IRIs.</param>
internal sealed class LinkedContext(DatasetShape dataset, Iris iris)
{
    private readonly HashSet<RecordShape> _seen = [];

    /// <summary>The context.</summary>
    public JsonObject Create()
    {
        foreach (CollectionShape collection in dataset.Collections)
        {
            Collect(collection.Record);
        }

        JsonObject context = new() { ["@version"] = 1.1 };
        foreach (ClassInfo @class in _seen.SelectMany(shape => shape.Classes).Distinct())
        {
            context[@class.CSharpName] = new JsonObject { ["@id"] = iris.Class(@class), ["@context"] = Slots(@class) };
        }

        return context;
    }

    /// <summary>Whether the values of an enum are IRIs: each of them has a meaning, and a name that can be a term.</summary>
    /// <param name="values">The permissible values.</param>
    private static bool AreTerms(IReadOnlyList<EnumValueInfo> values) => values.Count > 0
        && values.All(v => v.Meaning.Length > 0 && v.Text.Length > 0 && v.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'));

    private void Collect(RecordShape shape)
    {
        if (_seen.Add(shape))
        {
            foreach (RecordShape inner in shape.Fields.Select(field => field.Record).OfType<RecordShape>())
            {
                Collect(inner);
            }
        }
    }

    private JsonObject Slots(ClassInfo @class) =>
        new(@class.Slots.Select(slot => KeyValuePair.Create(PlainName.Of(slot.Name), (JsonNode?)Term(slot))));

    private JsonObject Term(SlotInfo slot)
    {
        JsonObject term = new() { ["@id"] = iris.Slot(slot) };
        IReadOnlyList<EnumValueInfo> values = slot.Kind == SlotKind.Enum ? dataset.Catalog.Enums.FirstOrDefault(e => e.Name == slot.Range)?.Values ?? [] : [];
        if (AreTerms(values))
        {
            term["@type"] = "@vocab";
            term["@context"] = new JsonObject(values.Select(v => KeyValuePair.Create(v.Text, (JsonNode?)v.Meaning)));
        }
        else if (TypeOf(slot.Kind) is { } type)
        {
            term["@type"] = type;
        }

        if (slot.IsMultivalued)
        {
            term["@container"] = "@set";
        }

        return term;
    }

    private static string? TypeOf(SlotKind kind) => kind switch
    {
        SlotKind.Reference => "@id",
        SlotKind.Any => "@json",
        SlotKind.Edtf => Iris.Edtf,
        SlotKind.Uri => Iris.Xml("anyURI"),
        SlotKind.Date => Iris.Xml("date"),
        SlotKind.DateTime => Iris.Xml("dateTime"),
        SlotKind.Time => Iris.Xml("time"),
        SlotKind.Decimal => Iris.Xml("decimal"),
        SlotKind.Float => Iris.Xml("double"),
        _ => null,
    };
}
