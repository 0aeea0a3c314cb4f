using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>A fact in the words of its documentation.</summary>
internal sealed class FactText
{
    private const int MaxValue = 120;

    private readonly SchemaModel _schema;
    private readonly BoundRecord _record;
    private readonly ClassModel _class;

    public FactText(BoundFact fact, SchemaModel schema)
    {
        _schema = schema;
        _record = fact.Record;
        _class = schema.Class(fact.Record.Class);
        Label = _class.FindSlot(_class.LabelSlot) is { } slot && Value(slot) is { } label ? Text(slot, label) : fact.Id;
    }

    /// <summary>The name for people.</summary>
    public string Label { get; }

    /// <summary>The required single values, then the sources: <c>Date: 2024-08-13. Sources: tass-1828625.</c></summary>
    public string KeyFields
    {
        get
        {
            IEnumerable<string> fields =
                from slot in _class.Slots
                where slot is { IsRequired: true, IsIdentifier: false, IsMultivalued: false } && slot.Kind != ValueKind.Inlined && slot.Name != _class.LabelSlot
                let value = Value(slot)
                where value is not null
                select Sentence(slot.Title, Shortened(Text(slot, value)));
            string[] sources = [.. Sources()];
            return string.Join(" ", sources.Length == 0 ? fields : fields.Append(Sentence("Sources", string.Join(", ", sources))));
        }
    }

    /// <summary>Why the fact is obsolete, or null.</summary>
    public string? Obsolete =>
        (from slot in _class.Slots
         where slot is { Kind: ValueKind.Enum, IsMultivalued: false }
         let value = Value(slot) as EnumValue
         where value is not null
         let permissible = _schema.Enum(slot.Range).Values[value.Index]
         where permissible.IsObsolete
         select $"{permissible.Title}: {Label}. {Instead ?? permissible.Description}".Trim()).FirstOrDefault();

    /// <summary>Why the fact was withdrawn, or what stands in its place; null where the fact says neither.</summary>
    private string? Instead => _schema.TextOf(_record, Roles.Retraction) ??
        (_schema.ValueOf(_record, Roles.IsReplacedBy) switch
        {
            ReferenceValue one => $"Use '{one.Id}'.",
            ListValue { Items.Count: > 0 } many => $"Use {string.Join(" and ", many.Items.OfType<ReferenceValue>().Select(item => $"'{item.Id}'"))}.",
            _ => null,
        });

    private static string Sentence(string title, string text) => $"{title}: {text}{(text.EndsWith("?", StringComparison.Ordinal) || text.EndsWith(".", StringComparison.Ordinal) ? "" : ".")}";

    private static string Shortened(string text) => text.Length <= MaxValue ? text : text.Substring(0, MaxValue).TrimEnd() + "...";

    private IEnumerable<string> Sources() => (
        from slot in _class.Slots
        where slot is { Kind: ValueKind.Inlined, IsMultivalued: true, Range.Length: > 0 } && _schema.Class(slot.Range).Uri == Roles.Citation
        from item in (Value(slot) as ListValue)?.Items ?? []
        let record = (item as RecordValue)?.Record
        where record is not null
        from reference in record.Values.OfType<ReferenceValue>()
        select reference.Id).Distinct();

    private FactValue? Value(SlotModel slot)
    {
        for (int i = 0; i < _class.Slots.Count; i++)
        {
            if (_class.Slots[i].Name == slot.Name)
            {
                return _record.Values[i];
            }
        }

        return null;
    }

    private string Text(SlotModel slot, FactValue value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        ReferenceValue reference => reference.Id,
        EnumValue permissible => _schema.Enum(slot.Range).Values[permissible.Index].Title,
        _ => "",
    };
}
