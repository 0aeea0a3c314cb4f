namespace Dataset.Exports.Shapes;

/// <summary>Reads the shapes of records from a schema. A shape is made once for the same classes.</summary>
/// <param name="catalog">Any dataset.</param>
internal sealed class ShapeReader(DatasetCatalog catalog)
{
    private readonly Dictionary<string, RecordShape> _shapes = new(StringComparer.Ordinal);

    /// <summary>The shape of the facts of a class.</summary>
    /// <param name="class">The class of a collection.</param>
    public RecordShape OfFacts(ClassInfo @class) => Shape([@class], isFact: true);

    private RecordShape Shape(IReadOnlyList<ClassInfo> ranges, bool isFact)
    {
        HashSet<ClassInfo> wanted = [.. ranges.SelectMany(Instantiable)];
        ClassInfo[] classes = [.. catalog.Classes.Concat(ranges).Where(wanted.Contains).Distinct()];
        string key = $"{(isFact ? "fact" : "record")} {string.Join(' ', classes.Select(c => c.CSharpName))}";
        if (_shapes.TryGetValue(key, out RecordShape? known))
        {
            return known;
        }

        RecordShape shape = new(string.Join("Or", ranges.Select(r => r.CSharpName)), ranges[0].Description, classes);
        _shapes.Add(key, shape);
        shape.Fields = [.. Slots(classes, isFact).Select((slots, index) => Field(shape, index, slots))];
        return shape;
    }

    /// <summary>The classes that an instance of a class can be of: itself, or where a value names the class, whatever descends from it.</summary>
    private ClassInfo[] Instantiable(ClassInfo range) =>
        range.Slots.Any(slot => slot.IsTypeDesignator) ? [.. catalog.Classes.Where(c => !c.IsAbstract && IsA(c, range))] : [range];

    /// <summary>Whether a class is another one or descends from it. A mixin is nobody's parent, but whoever mixes it in has all of its slots.</summary>
    private bool IsA(ClassInfo @class, ClassInfo other) => @class.IsA(other)
        || (other.IsAbstract && !catalog.Classes.Any(c => !c.IsAbstract && c.IsA(other)) && other.Slots.All(slot => @class.FindSlot(slot.Name) is not null));

    /// <summary>The slots of each name, in the order in which the classes first have them.</summary>
    private static IEnumerable<SlotInfo?[]> Slots(ClassInfo[] classes, bool isFact) => classes
        .SelectMany(c => c.Slots)
        .Where(slot => !(isFact && slot.IsIdentifier))
        .Select(slot => slot.Name)
        .Distinct(StringComparer.Ordinal)
        .Select(name => classes.Select(c => c.FindSlot(name)).ToArray());

    private FieldShape Field(RecordShape holder, int index, SlotInfo?[] slots)
    {
        SlotInfo[] present = [.. slots.OfType<SlotInfo>().Distinct()];
        SlotInfo first = present[0];
        SlotKind kind = CommonKind(holder, present);
        string[] ranges = [.. present.SelectMany(slot => slot.Alternatives.Count > 0 ? slot.Alternatives : [slot.Range]).Distinct(StringComparer.Ordinal)];
        return new FieldShape
        {
            Holder = holder,
            Index = index,
            Slot = first,
            Kind = kind,
            IsMultivalued = present.Any(slot => slot.IsMultivalued),
            IsRequired = Array.TrueForAll(slots, slot => slot is { IsRequired: true }),
            Permissible = kind == SlotKind.Enum ? catalog.Enums.FirstOrDefault(e => e.Name == first.Range)?.Values ?? [] : [],
            Targets = kind == SlotKind.Reference ? [.. catalog.Collections.Where(c => ranges.Any(range => CanHold(c, range)))] : [],
            Record = kind == SlotKind.Inlined ? Shape([.. ranges.Select(catalog.FindClass).OfType<ClassInfo>()], isFact: false) : null,
        };
    }

    /// <summary>What the slots of one name have in common; enums differ when their names do.</summary>
    private static SlotKind CommonKind(RecordShape holder, SlotInfo[] slots)
    {
        if (Array.TrueForAll(slots, s => s.Kind == slots[0].Kind && (s.Kind != SlotKind.Enum || s.Range == slots[0].Range)))
        {
            return slots[0].Kind;
        }

        return Array.Exists(slots, slot => slot.Kind == SlotKind.Inlined)
            ? throw new ExportException($"The field '{slots[0].Name}' of '{holder.Name}' holds records in one class and something else in another, which no column can. Give one of them another name.")
            : SlotKind.Text;
    }

    /// <summary>Whether a collection can hold a fact of a range; every one can where the range is none of the classes.</summary>
    private bool CanHold(CollectionInfo collection, string range) =>
        catalog.FindClass(range) is not { } target || Array.Exists(Instantiable(collection.Class), c => IsA(c, target));
}
