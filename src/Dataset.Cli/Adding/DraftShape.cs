using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>What fields a record that is being written can have.</summary>
/// <param name="schema">The schema.</param>
internal sealed class DraftShape(SchemaModel schema)
{
    /// <summary>The class of a record: the one that the record itself names, or else the first that fits.</summary>
    /// <param name="record">The record.</param>
    public ClassModel ClassOf(DraftRecord record)
    {
        ClassModel range = schema.Class(record.Class);
        ClassModel[] fitting = [.. schema.Concrete(record.Class)];
        return range.TypeDesignator is { } designator && record.Find(designator.Name) is DraftText named && schema.FindDesignated(record.Class, named.Text) is { } found
            ? found
            : Array.Find(fitting, c => c.Name == range.Name) ?? fitting.FirstOrDefault(range);
    }

    /// <summary>The slot of that name in a class or, while it is open which one a record is of, in one that descends from it; or null.</summary>
    /// <param name="className">The class.</param>
    /// <param name="name">The name in facts.</param>
    public SlotModel? FindSlot(string className, string name) =>
        schema.Class(className).FindSlot(name) ?? schema.Concrete(className).Select(c => c.FindSlot(name)).FirstOrDefault(slot => slot is not null);

    /// <summary>The names of all slots that <see cref="FindSlot"/> finds, except the one whose value stands before the fields.</summary>
    /// <param name="className">The class.</param>
    public IEnumerable<string> SlotNames(string className) =>
        schema.Concrete(className).Prepend(schema.Class(className)).SelectMany(c => c.Slots).Where(slot => !slot.IsIdentifier).Select(slot => slot.Name).Distinct();

    /// <summary>The class of the records that a slot holds by value.</summary>
    /// <param name="slot">The slot.</param>
    public static string Held(SlotModel slot) => slot.RangeClasses.First();
}
