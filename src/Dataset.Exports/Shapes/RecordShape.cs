using System.Collections.Concurrent;

namespace Dataset.Exports.Shapes;

/// <summary>The records that stand in one place: facts of a collection, or values of a field. It is the same in every format.</summary>
internal sealed class RecordShape
{
    private readonly ConcurrentDictionary<ClassInfo, SlotInfo?[]> _slots = [];
    private readonly Lazy<bool> _isRecursive;
    private readonly Lazy<string> _classField;

    public RecordShape(string name, string description, IReadOnlyList<ClassInfo> classes)
    {
        Name = name;
        Description = description;
        Classes = classes;
        _isRecursive = new Lazy<bool>(() => Reaches(this, []));
        _classField = new Lazy<string>(() => new NameSet(Fields.Select(f => f.Name)).Take("class"));
    }

    /// <summary>The name of the class, for people and as a name in a description.</summary>
    public string Name { get; }

    /// <summary>What the class means, or the empty string.</summary>
    public string Description { get; }

    /// <summary>The classes that a record can be of.</summary>
    public IReadOnlyList<ClassInfo> Classes { get; }

    /// <summary>The fields, set once by who makes the shape, since a record can hold records of its own shape.</summary>
    public IReadOnlyList<FieldShape> Fields { get; set; } = [];

    /// <summary>Whether a record must say of which class it is.</summary>
    public bool IsPolymorphic => Classes.Count > 1;

    /// <summary>The name under which it says so, which is no field's.</summary>
    public string ClassField => _classField.Value;

    /// <summary>Whether a record can hold records of its own shape, at any depth.</summary>
    public bool IsRecursive => _isRecursive.Value;

    /// <summary>The slots of a record's class in the order of the fields, null where the class lacks one.</summary>
    /// <param name="record">A record of the shape.</param>
    /// <exception cref="ExportException">The record is of another class.</exception>
    public SlotInfo?[] SlotsOf(IRecord record) => _slots.GetOrAdd(record.Class, FindSlots);

    private SlotInfo?[] FindSlots(ClassInfo @class) => Classes.Contains(@class)
        ? [.. Fields.Select(field => @class.FindSlot(field.Name))]
        : throw new ExportException($"A '{@class.Name}' stands where the schema has a '{Name}'. Mark the slot that names the class with 'designates_type: true'.");

    private bool Reaches(RecordShape target, HashSet<RecordShape> seen) => Fields
        .Select(field => field.Record)
        .OfType<RecordShape>()
        .Any(record => record == target || (seen.Add(record) && record.Reaches(target, seen)));
}
