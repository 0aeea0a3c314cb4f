using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>Reads what a fact shares with the checks of other facts.</summary>
internal static class SharedFactReader
{
    private static readonly HashSet<string> Classes = [Popolo.Membership, Roles.VotingRule];

    /// <summary>The places of the slots of a class that hold such records.</summary>
    public static int[] Slots(ClassModel model, SchemaModel schema) =>
        [.. Enumerable.Range(0, model.Slots.Count).Where(i => model.Slots[i].Kind == ValueKind.Inlined && schema.FindClass(model.Slots[i].Range) is { } range && Classes.Contains(range.Uri))];

    /// <summary>What a fact shares, or null when that is nothing.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="schema">The schema.</param>
    public static SharedFact? Read(BoundFact fact, SchemaModel schema)
    {
        BoundRecord[] records = [.. schema.Plan(fact.Record.Class).Shared.SelectMany(i => Records(fact.Record.Values[i]))];
        DisputedField? disputed = schema.TextOf(fact.Record, Roles.DisputedField) is { } field && schema.TextOf(fact.Record, Roles.Subject) is { } subject
            ? new DisputedField(subject, field)
            : null;
        return records.Length == 0 && disputed is null ? null : new SharedFact(fact.Id, records.ToEquatableArray(), disputed);
    }

    private static IEnumerable<BoundRecord> Records(FactValue? value) => value switch
    {
        RecordValue record => [record.Record],
        ListValue list => list.Items.OfType<RecordValue>().Select(item => item.Record),
        _ => [],
    };
}
