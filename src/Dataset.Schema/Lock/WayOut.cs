using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Lock;

/// <summary>How a fact that no longer stands is kept, in the words of the schema.</summary>
internal static class WayOut
{
    /// <summary>What to write in the fact that is put back.</summary>
    /// <param name="collection">The name of its collection.</param>
    /// <param name="schema">The schema.</param>
    public static string Of(string collection, SchemaModel schema)
    {
        if (schema.FindCollection(collection) is not { } model)
        {
            return "Give the collection its name back.";
        }

        ClassModel facts = schema.Class(model.Class);
        SlotModel? status = Status(facts, schema);
        List<string> ways = [];
        if (facts.FindSlotByUri(Roles.IsReplacedBy) is { } replaced)
        {
            ways.Add($"if it moved, with its new identifier under '{replaced.Name}'");
            ways.Add("if it was split, with all new ones there");
        }

        if (facts.FindSlotByUri(Roles.Retraction) is { } retraction)
        {
            ways.Add($"if it was wrong, with the reason under '{retraction.Name}'");
        }

        string back = ways.Count > 0 ? $"Put it back: {string.Join("; ", ways)}." : "Put it back.";
        return status is null ? back : $"{back} Set its '{status.Name}' to {string.Join(" or ", Obsolete(status, schema))}.";
    }

    /// <summary>The slot that can say that a fact does not stand any more, or null.</summary>
    public static SlotModel? Status(ClassModel facts, SchemaModel schema) =>
        facts.Slots.FirstOrDefault(slot => IsStatus(slot, schema));

    /// <summary>Whether a slot can say that a fact does not stand any more.</summary>
    public static bool IsStatus(SlotModel slot, SchemaModel schema) => slot.Kind == ValueKind.Enum && Obsolete(slot, schema).Any();

    /// <summary>The values of a slot that say so.</summary>
    public static IEnumerable<string> Obsolete(SlotModel slot, SchemaModel schema) => schema.Enum(slot.Range).Values.Where(value => value.IsObsolete).Select(value => value.Text);
}
