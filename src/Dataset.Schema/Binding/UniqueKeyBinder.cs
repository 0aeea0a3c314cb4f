using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves the unique keys of classes.</summary>
internal sealed class UniqueKeyBinder(SchemaScope scope)
{
    /// <summary>The unique keys of a class, its own and inherited ones.</summary>
    /// <param name="c">The class.</param>
    /// <param name="slots">Its slots.</param>
    public EquatableArray<UniqueKeyModel> Bind(InheritedClass c, IReadOnlyList<SlotModel> slots)
    {
        List<UniqueKeyModel> keys = [];
        foreach (InheritedClass ancestor in c.HasUniqueKeys ? c.Lineage : [])
        {
            foreach (Definition key in ancestor.Class.Children("unique_keys").Where(key => !keys.Exists(known => known.Name == key.Name)))
            {
                if (Slots(key, c.Name, slots) is { Count: > 0 } names)
                {
                    keys.Add(new UniqueKeyModel(key.Name, CSharpName.Pascal(key.Name), ancestor.Name, names.ToEquatableArray()));
                }
            }
        }

        return keys.ToEquatableArray();
    }

    private List<string>? Slots(Definition key, string className, IReadOnlyList<SlotModel> slots)
    {
        List<string> names = [];
        foreach (YamlScalar name in key.Texts("unique_key_slots"))
        {
            if (scope.FindSlot(name.Value, new SchemaPlace(key.File, name.Span), className, slots) is not { } slot)
            {
                return null;
            }

            names.Add(slot.Name);
        }

        if (names.Count == 0)
        {
            scope.Contradict(key.Place, $"The unique key '{key.Name}' has no slots.", "List them under unique_key_slots.");
        }

        return names;
    }
}
