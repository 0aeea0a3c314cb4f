using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Diff;

/// <summary>Makes bound facts stand by themselves.</summary>
/// <param name="schema">The schema that they are bound to.</param>
internal sealed class PlainReader(SchemaModel schema)
{
    /// <summary>The fact.</summary>
    public PlainFact Read(BoundFact fact)
    {
        ClassModel model = schema.Class(fact.Record.Class);
        EquatableArray<PlainField> fields = model.Slots
            .Select((slot, i) => slot.IsIdentifier ? null : Field(slot, fact.Record.Values[i]))
            .OfType<PlainField>()
            .ToEquatableArray();
        PlainRecord record = new(model.Name, fact.Id, fields);
        string label = (record.Find(model.LabelSlot)?.Value as PlainScalar)?.Text ?? fact.Id;
        bool isObsolete = fact.Record.Values.Where((value, i) => value is EnumValue chosen && schema.Enum(model.Slots[i].Range).Values[chosen.Index].IsObsolete).Any();
        return new PlainFact(fact.Collection, fact.Id, label, isObsolete, record);
    }

    private PlainField? Field(SlotModel slot, FactValue? value) => Value(slot, value) is { } plain ? new PlainField(slot.Name, Role(slot), plain) : null;

    private PlainValue? Value(SlotModel slot, FactValue? value) => value switch
    {
        ListValue { Items.Count: 0 } => null,
        ListValue list => new PlainList(list.Items.Select(item => Value(slot, item)!).ToEquatableArray()),
        RecordValue record => Record(record.Record),
        EnumValue chosen => new PlainScalar(schema.Enum(slot.Range).Values[chosen.Index].Text, IsText: true),
        ReferenceValue reference => new PlainScalar(reference.Id, IsText: true),
        ScalarValue scalar => new PlainScalar(scalar.Text, IsText(slot.Kind, scalar.Text)),
        _ => null,
    };

    private PlainRecord Record(BoundRecord record)
    {
        ClassModel model = schema.Class(record.Class);
        EquatableArray<PlainField> fields = model.Slots.Select((slot, i) => Field(slot, record.Values[i])).OfType<PlainField>().ToEquatableArray();
        PlainRecord plain = new(model.Name, "", fields);
        return KeyOf(model) is { } key && plain.Find(key.Name)?.Value is PlainScalar value ? plain with { Key = value.Text } : plain;
    }

    /// <summary>The slot that people would name a record by among those beside it.</summary>
    private static SlotModel? KeyOf(ClassModel model) =>
        model.Key
        ?? model.FindSlotByUri(Roles.CitedSource)
        ?? model.FindSlot(model.LabelSlot)
        ?? model.Slots.FirstOrDefault(slot => slot is { IsRequired: true, Kind: ValueKind.Reference, IsMultivalued: false })
        ?? model.Slots.FirstOrDefault(slot => slot is { IsRequired: true, IsMultivalued: false, Kind: not (ValueKind.Inlined or ValueKind.Any) });

    private FieldRole Role(SlotModel slot) => slot switch
    {
        { Uri: Roles.IsReplacedBy } => FieldRole.Replacement,
        { Uri: Roles.Retraction } => FieldRole.Retraction,
        { Kind: ValueKind.Edtf or ValueKind.Date or ValueKind.DateTime } => FieldRole.Date,
        { Kind: ValueKind.Inlined } when slot.RangeClasses.All(name => schema.FindClass(name)?.Uri == Roles.Citation) => FieldRole.Citations,
        { Kind: ValueKind.Enum } when schema.Enum(slot.Range).Values.Any(value => value.IsObsolete) => FieldRole.Standing,
        _ => FieldRole.None,
    };

    // JSON has no infinity and no NaN.
    private static bool IsText(ValueKind kind, string text) => kind switch
    {
        ValueKind.Boolean or ValueKind.Integer or ValueKind.Decimal or ValueKind.Any => false,
        ValueKind.Float => text is "NaN" or "Infinity" or "-Infinity",
        _ => true,
    };
}
