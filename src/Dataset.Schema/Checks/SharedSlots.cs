using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>The slots of a class whose values the checks of other facts read. Most classes have none.</summary>
/// <param name="records">The places of the slots that hold positions or rules of votes.</param>
/// <param name="subject">The place of the slot that names the fact of a dispute, or -1.</param>
/// <param name="field">The place of the slot that names the field of that fact, or -1.</param>
internal sealed class SharedSlots(int[] records, int subject, int field)
{
    private static readonly HashSet<string> Classes = [Popolo.Membership, Roles.VotingRule];

    /// <summary>The slots of a class, or null when it has none of them.</summary>
    /// <param name="model">The class.</param>
    /// <param name="schema">The schema.</param>
    public static SharedSlots? Of(ClassModel model, SchemaModel schema)
    {
        int[] records =
            [.. Enumerable.Range(0, model.Slots.Count).Where(i => model.Slots[i].Kind == ValueKind.Inlined && schema.FindClass(model.Slots[i].Range) is { } range && Classes.Contains(range.Uri))];
        int subject = Place(model, Roles.Subject);
        int field = Place(model, Roles.DisputedField);
        return records.Length == 0 && (subject < 0 || field < 0) ? null : new SharedSlots(records, subject, field);
    }

    /// <summary>What a fact shares, or null when that is nothing.</summary>
    /// <param name="fact">A fact of the class.</param>
    public SharedFact? Read(BoundFact fact)
    {
        EquatableArray<FactValue?> values = fact.Record.Values;
        BoundRecord[] shared = [.. records.SelectMany(i => Records(values[i]))];
        DisputedField? disputed = subject >= 0 && field >= 0 && SchemaModel.TextOf(values[subject]) is { } about && SchemaModel.TextOf(values[field]) is { } name
            ? new DisputedField(about, name)
            : null;
        return shared.Length == 0 && disputed is null ? null : new SharedFact(fact.Id, shared.ToEquatableArray(), disputed);
    }

    private static int Place(ClassModel model, string uri) => model.FindSlotByUri(uri) is { } slot ? model.IndexOf(slot.Name) : -1;

    private static IEnumerable<BoundRecord> Records(FactValue? value) => value switch
    {
        RecordValue record => [record.Record],
        ListValue list => list.Items.OfType<RecordValue>().Select(item => item.Record),
        _ => [],
    };
}
