using System.Text.Json.Nodes;
using Dataset.Site.Reading;
using Dataset.Site.Views;

namespace Dataset.Site.Sharing;

/// <summary>The values of slots in terms of schema.org: those of slots that the schema gives such a term, and positions and parts in meetings.</summary>
/// <param name="page">The page that the data stands on.</param>
public sealed class SlotNode(PageContext page)
{
    private readonly PageAddress _addresses = new(page);

    /// <summary>A fact by its type, address and name only.</summary>
    /// <param name="fact">A fact of the catalog.</param>
    public JsonObject Refer(IFact fact)
    {
        JsonObject node = new() { ["@type"] = TypeOf(fact) };
        node.AddIfAbsent("@id", _addresses.Of(fact));
        node["name"] = fact.Label;
        return node;
    }

    /// <summary>Adds what a slot of a record says, if schema.org has a term for it.</summary>
    /// <param name="node">The node of the record.</param>
    /// <param name="slot">A slot of its class.</param>
    /// <param name="record">The record.</param>
    public void Add(JsonObject node, SlotInfo slot, IRecord record)
    {
        if (SchemaOrg.TermOf(slot.Uri) is { } term)
        {
            node.AddIfAbsent(term, JsonLd.List(slot.GetValues(record).Select(value => slot.Kind == SlotKind.Uri ? Link(value) : Value(value))));
        }
        else if (slot.Kind == SlotKind.Inlined && page.Catalog.FindClass(slot.Range) is { } range)
        {
            AddInlined(node, slot.GetValues(record).OfType<IRecord>(), range);
        }
    }

    /// <summary>Adds when an event was: one date, or the ends of an interval, never more precise than it is written.</summary>
    /// <param name="node">The node of the event.</param>
    /// <param name="value">The date as stored, or null.</param>
    public static void AddDates(JsonObject node, object? value)
    {
        EdtfDate? date = FactDate.From(value);
        (EdtfDate? start, EdtfDate? end) = date is { IsInterval: true } interval ? (interval.Start, interval.End) : (date, null);
        node.AddIfAbsent("startDate", Date(start));
        node.AddIfAbsent("endDate", Date(end));
    }

    private string TypeOf(IFact fact) => page.Index.Profile(fact) switch
    {
        { IsClaim: true } => "Claim",
        { IsDispute: true } => "Question",
        { IsSource: true } => SchemaOrg.TypeOf(fact.Class) ?? "CreativeWork",
        _ => SchemaOrg.TypeOf(fact.Class) ?? SchemaOrg.Thing,
    };

    private void AddInlined(JsonObject node, IEnumerable<IRecord> records, ClassInfo range)
    {
        if (range.HasRole(Popolo.Membership))
        {
            node.AddIfAbsent("memberOf", JsonLd.List(records.Select(DescribePosition)));
        }
        else if (range.FindSlotByUri(Prov.Agent) is { } agent)
        {
            node.AddIfAbsent("attendee", JsonLd.List(records.Select(r => r.Reference(agent)).OfType<IFact>().Select(Refer)));
        }
    }

    private JsonObject DescribePosition(IRecord position)
    {
        JsonObject node = new() { ["@type"] = "OrganizationRole" };
        node.AddIfAbsent("roleName", position.Text(position.Class.FindSlotByUri(Popolo.Role)) is { Length: > 0 } role ? role : null);
        node.AddIfAbsent("memberOf", position.Reference(position.Class.FindSlotByUri(Popolo.Organization)) is { } body ? Refer(body) : null);
        foreach (SlotInfo slot in position.Class.Slots)
        {
            Add(node, slot, position);
        }

        return node;
    }

    private JsonNode? Value(object value) => value switch
    {
        IFact fact => Refer(fact),
        IRecord record => Name(record),
        EnumValueInfo item => item.Title,
        EdtfDate or DateOnly or DateTimeOffset => Date(FactDate.From(value)),
        string text => text,
        bool yes => yes,
        long number => number,
        decimal number => number,
        double number when double.IsFinite(number) => number,
        _ => null,
    };

    private JsonNode? Link(object value) => WebAddress.TryMakeLink(WebAddress.Expand((string)value, page.Catalog.Prefixes));

    // Another name with its language is a text with a language here.
    private JsonNode? Name(IRecord record) => record.Text(record.Class.LabelSlot) is not { Length: > 0 } text
        ? null
        : record.Text(page.Index.Profile(record).Language) is { Length: > 0 } language
            ? new JsonObject { ["@value"] = text, ["@language"] = language }
            : text;

    private static JsonNode? Date(EdtfDate? date) => date is { } known ? DateText.Machine(known) : null;
}
