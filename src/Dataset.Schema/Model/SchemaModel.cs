using Dataset.Schema.Facts;

namespace Dataset.Schema.Model;

/// <summary>A schema, resolved: no spans, and equal to another one when it means the same.</summary>
public sealed class SchemaModel : IEquatable<SchemaModel>
{
    private readonly Dictionary<string, ClassModel> _classes;
    private readonly Dictionary<string, ClassPlan> _plans;
    private readonly Dictionary<string, EnumModel> _enums;
    private readonly Dictionary<string, CollectionModel> _collections;
    private readonly Dictionary<ReferenceSlotModel, int> _referenceSlots;
    private readonly Dictionary<string, EquatableArray<ClassModel>> _concrete = [];

    /// <summary>Makes a schema of its parts.</summary>
    /// <param name="content">The parts.</param>
    public SchemaModel(SchemaContent content)
    {
        Content = content;
        _classes = content.Classes.ToDictionary(c => c.Name);
        _enums = content.Enums.ToDictionary(e => e.Name);
        _plans = content.Classes.ToDictionary(c => c.Name, c => new ClassPlan(c, this));
        _collections = content.Collections.ToDictionary(c => c.Name);
        _referenceSlots = content.ReferenceSlots.Select((slot, number) => (slot, number)).ToDictionary(s => s.slot, s => s.number);
    }

    /// <summary>The parts.</summary>
    public SchemaContent Content { get; }

    /// <summary>The class of that name, which exists.</summary>
    /// <param name="name">The name in the schema.</param>
    public ClassModel Class(string name) => _classes[name];

    /// <summary>The class of that name, which exists, for the binding of its instances.</summary>
    /// <param name="name">The name in the schema.</param>
    internal ClassPlan Plan(string name) => _plans[name];

    /// <summary>The class of that name, or null.</summary>
    /// <param name="name">The name in the schema.</param>
    public ClassModel? FindClass(string name) => _classes.TryGetValue(name, out ClassModel? found) ? found : null;

    /// <summary>The classes whose instances can stand for a class: itself and its descendants, those that have instances.</summary>
    /// <param name="name">The class.</param>
    public EquatableArray<ClassModel> Concrete(string name)
    {
        lock (_concrete)
        {
            if (!_concrete.TryGetValue(name, out EquatableArray<ClassModel> found))
            {
                found = Content.Classes.Where(c => c is { IsAbstract: false, IsMixin: false } && IsA(c.Name, name)).ToEquatableArray();
                _concrete.Add(name, found);
            }

            return found;
        }
    }

    /// <summary>The class that a type designator names among those that can stand for a class, or null.</summary>
    /// <param name="name">The class.</param>
    /// <param name="designator">The name as written in facts.</param>
    internal ClassModel? FindDesignated(string name, string designator) => Concrete(name).FirstOrDefault(c => c.TypeNames.Contains(designator));

    /// <summary>The enum of that name, which exists.</summary>
    /// <param name="name">The name in the schema.</param>
    public EnumModel Enum(string name) => _enums[name];

    /// <summary>The collection of that name, or null.</summary>
    /// <param name="name">The name of the folder.</param>
    public CollectionModel? FindCollection(string name) => _collections.TryGetValue(name, out CollectionModel? found) ? found : null;

    /// <summary>The collections that can have facts to which a slot refers.</summary>
    /// <param name="ranges">The classes of the slot.</param>
    internal IEnumerable<CollectionModel> CollectionsFor(IEnumerable<string> ranges) =>
        Content.Collections.Where(collection => ranges.Any(range => IsA(collection.Class, range) || IsA(range, collection.Class)));

    /// <summary>The number of a reference slot; null for a slot whose values need not be references.</summary>
    /// <param name="slot">The slot.</param>
    public int? ReferenceSlot(SlotModel slot) =>
        _referenceSlots.TryGetValue(new ReferenceSlotModel(slot.DeclaringClass, slot.Name), out int number) ? number : null;

    /// <summary>Whether a class is another one or descends from it, as a child or through a mixin.</summary>
    /// <param name="name">The class.</param>
    /// <param name="ancestor">The other one.</param>
    public bool IsA(string name, string ancestor)
    {
        for (string current = name; current.Length > 0; current = Class(current).Parent)
        {
            if (current == ancestor || Class(current).Mixins.Any(mixin => IsA(mixin, ancestor)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of a record for the slot with that URI, or null.</summary>
    /// <param name="record">The record.</param>
    /// <param name="uri">The URI.</param>
    internal FactValue? ValueOf(BoundRecord record, string uri) =>
        Class(record.Class).FindSlotByUri(uri) is { } slot ? record.Values[Plan(record.Class).IndexOf(slot.Name)] : null;

    /// <summary>The scalar or the reference of a record for the slot with that URI, or null.</summary>
    /// <param name="record">The record.</param>
    /// <param name="uri">The URI.</param>
    internal string? TextOf(BoundRecord record, string uri) => TextOf(ValueOf(record, uri));

    /// <summary>The text of a scalar or the identifier of a reference; null for any other value.</summary>
    /// <param name="value">The value, or null.</param>
    internal static string? TextOf(FactValue? value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        ReferenceValue reference => reference.Id,
        _ => null,
    };

    /// <inheritdoc/>
    public bool Equals(SchemaModel? other) => other is not null && Content.Equals(other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaModel);

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode();
}
