using Dataset.Schema.Checks;
using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>A class with what the binding of its instances asks for again and again.</summary>
internal sealed class ClassPlan
{
    private readonly Dictionary<string, int> _index;

    public ClassPlan(ClassModel model, SchemaModel schema)
    {
        Model = model;
        _index = model.Slots.Select((slot, index) => (slot.Name, index)).ToDictionary(s => s.Name, s => s.index);
        Key = model.Key;
        KeyIndex = Key is null ? -1 : _index[Key.Name];
        TypeDesignator = model.TypeDesignator;
        SimpleDictValue = Key is null ? null : model.SimpleDictValue;
        Mandatory = [.. _index.Values.Where(i => model.Slots[i].IsRequired)];
        Recommended = [.. _index.Values.Where(i => model.Slots[i].IsRecommended)];
        WithDefault = [.. _index.Values.Where(i => model.Slots[i].Default is not null)];
        Checks = DataCheck.For(model, schema);
        Shared = SharedSlots.Of(model, schema);
    }

    public ClassModel Model { get; }

    /// <summary>The slot that identifies an instance, or tells it from those beside it; or null.</summary>
    public SlotModel? Key { get; }

    /// <summary>The place of that slot, or -1.</summary>
    public int KeyIndex { get; }

    public SlotModel? TypeDesignator { get; }

    public SlotModel? SimpleDictValue { get; }

    /// <summary>The places of the required slots.</summary>
    public int[] Mandatory { get; }

    /// <summary>The places of the recommended slots.</summary>
    public int[] Recommended { get; }

    /// <summary>The places of the slots that have a default.</summary>
    public int[] WithDefault { get; }

    /// <summary>What its records are held against besides the schema.</summary>
    public DataCheck[] Checks { get; }

    /// <summary>What the checks of other facts read of its records; null when that is nothing.</summary>
    public SharedSlots? Shared { get; }

    /// <summary>The slot with that name in facts, or null.</summary>
    public SlotModel? Find(string field) => _index.TryGetValue(field, out int index) ? Model.Slots[index] : null;

    /// <summary>The place of the slot with that name in facts, or -1.</summary>
    public int IndexOf(string field) => _index.TryGetValue(field, out int index) ? index : -1;
}
