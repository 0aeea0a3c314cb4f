using Dataset.Schema.Facts;
using Dataset.Schema.Lock;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Formatting;

/// <summary>
/// The fields of a record in the order of its class: its key, what it says, then how it stands and what it rests on. A field that the class does not have
/// stays behind the one above it.
/// </summary>
internal sealed class FieldOrder
{
    private readonly ClassPlan _plan;

    /// <summary>Orders the fields.</summary>
    /// <param name="record">The record.</param>
    /// <param name="plan">Its class.</param>
    /// <param name="schema">The schema.</param>
    public FieldOrder(YamlMapping record, ClassPlan plan, SchemaModel schema)
    {
        _plan = plan;
        int[] ranks = new int[record.Entries.Count];
        for (int i = 0; i < ranks.Length; i++)
        {
            int index = plan.IndexOf(record.Entries[i].Key.Value);
            ranks[i] = index < 0 ? (i > 0 ? ranks[i - 1] : int.MinValue) : Rank(plan, index, schema);
        }

        Places = [.. Enumerable.Range(0, ranks.Length).OrderBy(i => ranks[i])];
        Fields = [.. Places.Select(i => record.Entries[i])];
        IsSorted = Places.Select((place, i) => place == i).All(isAtPlace => isAtPlace);
    }

    /// <summary>The places of the fields as written, in their order.</summary>
    public int[] Places { get; }

    /// <summary>The fields in their order.</summary>
    public IReadOnlyList<YamlEntry> Fields { get; }

    /// <summary>Whether they are written in their order.</summary>
    public bool IsSorted { get; }

    /// <summary>The slot of a field, or null when the class does not have it.</summary>
    /// <param name="i">Its place in the order.</param>
    public SlotModel? Slot(int i) => _plan.Find(Fields[i].Key.Value);

    /// <summary>The slots of a class in the order of its fields.</summary>
    /// <param name="plan">The class.</param>
    /// <param name="schema">The schema.</param>
    public static IEnumerable<SlotModel> Slots(ClassPlan plan, SchemaModel schema) =>
        Enumerable.Range(0, plan.Model.Slots.Count).OrderBy(index => Rank(plan, index, schema)).Select(index => plan.Model.Slots[index]);

    private static int Rank(ClassPlan plan, int index, SchemaModel schema) =>
        index == plan.KeyIndex ? -1 : IsStanding(plan.Model.Slots[index], schema) ? plan.Model.Slots.Count + index : index;

    /// <summary>Whether a slot says how a record stands or what it rests on.</summary>
    private static bool IsStanding(SlotModel slot, SchemaModel schema) => slot.Uri is Roles.IsReplacedBy or Roles.Retraction
        || WayOut.IsStatus(slot, schema)
        || (slot.Kind == ValueKind.Inlined && slot.RangeClasses.All(name => schema.FindClass(name)?.Uri == Roles.Citation));
}
