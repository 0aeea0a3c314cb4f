using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Resolves what makes a schema that of a dataset: collections, reverse properties, and names and forms in C#.</summary>
internal static class DatasetBinder
{
    /// <summary>The schema as that of a dataset, or null when it cannot be one, which is reported.</summary>
    /// <param name="schema">The schema, the root class included.</param>
    /// <param name="scope">Where issues go.</param>
    /// <param name="inheritance">Where slots stand.</param>
    public static SchemaContent? Bind(SchemaContent schema, SchemaScope scope, SlotInheritance inheritance)
    {
        CollectionBinder collectionBinder = new(scope, schema.Classes, inheritance);
        EquatableArray<CollectionModel> collections = collectionBinder.Bind();
        if (scope.HasErrors)
        {
            return null;
        }

        ClassModel[] classes = WithTaggedRecords([.. schema.Classes.Where(c => !c.IsAny && !scope.Classes[c.Name].IsRoot)]);
        SchemaModel model = new(schema with
        {
            Classes = classes.ToEquatableArray(),
            Collections = collections,
            ReferenceSlots =
            [
                .. from c in classes
                   from slot in c.DeclaredSlots
                   where slot.Kind == ValueKind.Reference
                   select new ReferenceSlotModel(c.Name, slot.Name),
            ],
        });
        new CSharpForm(scope, inheritance, model).Check();
        if (scope.HasErrors)
        {
            return null;
        }

        collectionBinder.CheckReferences(collections, model.IsA);
        if (scope.HasErrors)
        {
            return null;
        }

        model = new SchemaModel(model.Content with { Inverses = new InverseBinder(model).Bind() });
        new NameChecker(scope, inheritance, model).Check();
        return model.Content;
    }

    /// <summary>Where a child narrows the class of records that its parent holds by value, the records of all of them say of which class they are.</summary>
    private static ClassModel[] WithTaggedRecords(ClassModel[] classes)
    {
        HashSet<(string, string)> narrowed =
        [
            .. from c in classes
               from slot in c.Slots
               where slot.Kind == ValueKind.Inlined
               group slot.Range by (slot.DeclaringClass, slot.Name) into ranges
               where ranges.Distinct().Skip(1).Any()
               select ranges.Key,
        ];
        return narrowed.Count == 0 ? classes : [.. classes.Select(c => c with { Slots = c.Slots.Select(Tagged).ToEquatableArray() })];

        SlotModel Tagged(SlotModel slot) => narrowed.Contains((slot.DeclaringClass, slot.Name)) ? slot with { IsPolymorphic = true } : slot;
    }
}
