namespace Dataset.Schema.Model;

/// <summary>A schema, resolved: no spans, and equal to another one when it means the same.</summary>
public sealed class SchemaModel : IEquatable<SchemaModel>
{
    private readonly Dictionary<string, ClassModel> _classes;
    private readonly Dictionary<string, EnumModel> _enums;
    private readonly Dictionary<string, CollectionModel> _collections;
    private readonly Dictionary<ReferenceSlotModel, int> _referenceSlots;

    /// <summary>Makes a schema of its parts.</summary>
    /// <param name="content">The parts.</param>
    public SchemaModel(SchemaContent content)
    {
        Content = content;
        _classes = content.Classes.ToDictionary(c => c.Name);
        _enums = content.Enums.ToDictionary(e => e.Name);
        _collections = content.Collections.ToDictionary(c => c.Name);
        _referenceSlots = content.ReferenceSlots.Select((slot, number) => (slot, number)).ToDictionary(s => s.slot, s => s.number);
    }

    /// <summary>The parts.</summary>
    public SchemaContent Content { get; }

    /// <summary>The class of that name, which exists.</summary>
    /// <param name="name">The name in the schema.</param>
    public ClassModel Class(string name) => _classes[name];

    /// <summary>The enum of that name, which exists.</summary>
    /// <param name="name">The name in the schema.</param>
    public EnumModel Enum(string name) => _enums[name];

    /// <summary>The collection of that name, or null.</summary>
    /// <param name="name">The name of the folder.</param>
    public CollectionModel? FindCollection(string name) => _collections.TryGetValue(name, out CollectionModel? found) ? found : null;

    /// <summary>The number of a reference slot.</summary>
    /// <param name="slot">A slot whose values are references.</param>
    public int ReferenceSlot(SlotModel slot) => _referenceSlots[new ReferenceSlotModel(slot.DeclaringClass, slot.Name)];

    /// <summary>Whether a class is another one or descends from it.</summary>
    /// <param name="name">The class.</param>
    /// <param name="ancestor">The other one.</param>
    public bool IsA(string name, string ancestor)
    {
        for (string current = name; current.Length > 0; current = Class(current).Parent)
        {
            if (current == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(SchemaModel? other) => other is not null && Content.Equals(other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaModel);

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode();
}
