using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Finds what an entry must have because of what it says: the rules of its class.</summary>
/// <param name="schema">The schema.</param>
internal sealed class RuleFields(SchemaModel schema)
{
    private readonly DraftShape _shape = new(schema);

    /// <summary>The ways to meet the first rule that a record breaks for want of fields: the slots to add, for each way. None when no rule lacks any.</summary>
    /// <param name="record">The record.</param>
    public IReadOnlyList<IReadOnlyList<SlotModel>> Ways(DraftRecord record)
    {
        ClassModel @class = _shape.ClassOf(record);
        return @class.Rules.Count == 0 ? [] : InstanceBinder.Unmet(DraftNode.Of(record), schema, @class.Name)
            .Select(condition => (IReadOnlyList<IReadOnlyList<SlotModel>>)[.. Ways(condition, record, @class).Where(way => way.Count > 0)])
            .FirstOrDefault(ways => ways.Count > 0, []);
    }

    private static IReadOnlyList<IReadOnlyList<SlotModel>> Ways(InstanceCondition condition, DraftRecord record, ClassModel @class)
    {
        SlotModel[] own = [.. condition.Fields.Where(field => IsLacking(field, record)).Select(field => @class.FindSlot(field.Slot.Name)).OfType<SlotModel>()];
        IEnumerable<IReadOnlyList<SlotModel>> ways = [own];
        IEnumerable<IEnumerable<InstanceCondition>> choices = [condition.AnyOf, condition.ExactlyOneOf, .. condition.AllOf.Select(one => new[] { one })];
        foreach (InstanceCondition[] choice in choices.Select(branches => branches.ToArray()).Where(branches => branches.Length > 0))
        {
            IReadOnlyList<SlotModel>[] branches = [.. choice.SelectMany(branch => Ways(branch, record, @class))];
            ways = [.. ways.SelectMany(way => branches.Select(branch => (IReadOnlyList<SlotModel>)[.. way.Concat(branch).Distinct()]))];
        }

        return [.. ways];
    }

    private static bool IsLacking(FieldCondition field, DraftRecord record) =>
        field.Presence is ValuePresence.Present or ValuePresence.Unsaid && record.Find(field.Slot.Name) is null;
}
