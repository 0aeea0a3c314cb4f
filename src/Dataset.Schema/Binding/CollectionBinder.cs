using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Makes the collections from the slots of the root class, and checks that references find a collection.</summary>
internal sealed class CollectionBinder(SchemaScope scope, IReadOnlyList<ClassModel> classes, SlotInheritance inheritance)
{
    private const string WayOut = "Mark one class with 'tree_root: true'; its attributes are the collections.";

    public EquatableArray<CollectionModel> Bind()
    {
        Definition[] roots = [.. scope.Classes.Values.Where(definition => definition.IsRoot)];
        if (roots.Length == 0)
        {
            scope.Report(Rules.SchemaRoot, new SchemaPlace(scope.Files[0], new SourceSpan(0, 0)), "No class is the root.", WayOut);
            return [];
        }

        if (roots.Length > 1)
        {
            string fact = $"Both '{roots[0].Name}' and '{roots[1].Name}' are roots.";
            scope.Report(Rules.SchemaRoot, roots[1].At("tree_root"), fact, WayOut);
            return [];
        }

        ClassModel root = classes.First(c => c.Name == roots[0].Name);
        if (root.Slots.Count == 0)
        {
            string fact = $"The root class '{root.Name}' has no attributes, so there is no collection.";
            scope.Report(Rules.SchemaRoot, roots[0].Place, fact, "Add one for each folder of facts.");
        }

        return root.Slots.Select(slot => Collection(root, slot)).ToEquatableArray();
    }

    /// <summary>Reports references to classes that no collection holds.</summary>
    public void CheckReferences(EquatableArray<CollectionModel> collections, Func<string, string, bool> isA)
    {
        foreach ((ClassModel c, SlotModel slot) in classes.SelectMany(c => c.Slots.Where(s => s.Kind == ValueKind.Reference).Select(slot => (c, slot))))
        {
            foreach (string range in slot.RangeClasses.Where(range => !collections.Any(collection => isA(collection.Class, range) || isA(range, collection.Class))))
            {
                scope.Contradict(
                    inheritance.Definition(c.Name, slot.SchemaName).At("range"),
                    $"'{slot.Name}' refers to '{range}', but no collection holds its instances.",
                    "Add a collection to the root class, or set 'inlined: true'.");
            }
        }
    }

    private CollectionModel Collection(ClassModel root, SlotModel slot)
    {
        Definition definition = inheritance.Definition(root.Name, slot.SchemaName);
        if (slot.Form != SlotForm.Keyed || !classes.First(c => c.Name == slot.Range).IsIdentified)
        {
            scope.Report(
                Rules.SchemaRoot,
                definition.Origin.Place,
                $"'{slot.Name}' is no collection.",
                "An attribute of the root class is multivalued and inlined, and its range is a class with an identifier.");
        }
        else if (slot.Name == SeedPath.SchemaFolder)
        {
            const string Fact = "The folder 'schema' holds the schema, and so no facts.";
            scope.Report(Rules.SchemaRoot, definition.Origin.Place, Fact, "Choose another name.");
        }

        bool hasMembers = scope.IsAnnotated(definition, "named_members", orDefault: true);
        return new CollectionModel(slot.Name, slot.CSharpName, slot.Title, slot.Description, slot.Range, hasMembers);
    }
}
