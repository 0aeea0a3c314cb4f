using Dataset.Schema.Language;
using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Makes the collections from the slots of the root class, and checks that references find a collection.</summary>
internal sealed class CollectionBinder(SchemaScope scope, IReadOnlyList<ClassModel> classes, ClassBinder binder)
{
    public EquatableArray<CollectionModel> Bind()
    {
        Definition[] roots = [.. scope.Classes.Values.Where(definition => definition.Element.Flag("tree_root"))];
        if (roots.Length != 1)
        {
            Definition? second = roots.ElementAtOrDefault(1);
            SchemaFile file = second?.File ?? scope.Files[0];
            scope.Report(
                Rules.SchemaRoot,
                file,
                second?.SpanOf("tree_root") ?? new SourceSpan(0, 0),
                roots.Length == 0 ? "No class is the root." : $"Both '{roots[0].Name}' and '{second!.Name}' are roots.",
                "Mark one class with 'tree_root: true'; its slots are the collections.");
            return [];
        }

        ClassModel root = classes.First(c => c.Name == roots[0].Name);
        return root.Slots.Select(Collection).Where(c => c is not null).Select(c => c!).ToEquatableArray();
    }

    /// <summary>Reports references to classes that no collection holds.</summary>
    public void CheckReferences(EquatableArray<CollectionModel> collections, Func<string, string, bool> isA)
    {
        foreach (SlotModel slot in classes.SelectMany(c => c.Slots.Where(s => s.DeclaringClass == c.Name && s.Kind == ValueKind.Reference)))
        {
            if (!collections.Any(collection => isA(collection.Class, slot.Range)))
            {
                Definition attribute = binder.Attributes[(slot.DeclaringClass, slot.Name)];
                scope.Report(
                    Rules.SchemaContradiction,
                    attribute.File,
                    attribute.SpanOf("range"),
                    $"'{slot.Name}' refers to '{slot.Range}', but no collection holds its instances.",
                    "Add a collection to the root class, or set 'inlined: true'.");
            }
        }
    }

    private CollectionModel? Collection(SlotModel slot)
    {
        Definition attribute = binder.Attributes.TryGetValue((slot.DeclaringClass, slot.Name), out Definition? own)
            ? own
            : scope.Classes[slot.DeclaringClass];
        if (slot.Form != SlotForm.Keyed)
        {
            scope.Report(
                Rules.SchemaRoot,
                attribute.File,
                attribute.Element.Name.Span,
                $"'{slot.Name}' is no collection.",
                "A slot of the root class is multivalued and inlined, and its range is a class with an identifier.");
            return null;
        }

        bool hasMembers = !attribute.Element.TextMap("annotations").Any(a => a.Name.Value == "named_members" && a.Text == "false");
        return new CollectionModel(slot.Name, slot.CSharpName, slot.Title, slot.Description, slot.Range, hasMembers);
    }
}
