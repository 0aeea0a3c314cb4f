using Dataset.Schema.Language;
using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Resolves schema files, as written, to one schema model.</summary>
/// <remarks>It works in stages, and a stage with issues is the last one: what a mistake leads to further on is not reported beside it.</remarks>
public static class SchemaBinder
{
    /// <summary>Resolves a schema.</summary>
    /// <param name="files">The files of the schema folder, in any order.</param>
    /// <returns>The model, null when the schema has an error; and the issues of its files.</returns>
    public static BoundSchema Bind(IEnumerable<SchemaFile> files)
    {
        SchemaFile[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Issue[] read = [.. sorted.SelectMany(file => file.Issues)];
        if (read.Length > 0)
        {
            return new BoundSchema(null, read.ToEquatableArray());
        }

        (IReadOnlyList<SchemaFile> reached, IReadOnlyList<Issue> imports) = ImportBinder.Bind(sorted);
        if (imports.Count > 0 || reached.Count == 0)
        {
            return new BoundSchema(null, imports.ToEquatableArray());
        }

        SchemaScope scope = new(reached);
        SchemaModel? model = scope.HasIssues ? null : BindDefinitions(scope);
        return new BoundSchema(scope.HasIssues ? null : model, scope.Issues.ToEquatableArray());
    }

    private static SchemaModel? BindDefinitions(SchemaScope scope)
    {
        TypeBinder types = new(scope);
        types.BindAll();
        EnumModel[] enums = [.. scope.Enums.Values.Select(definition => EnumBinder.Bind(definition, scope))];
        IReadOnlyList<InheritedClass> ordered = ClassOrder.Of(scope);
        return scope.HasIssues ? null : BindClasses(scope, types, enums, ordered);
    }

    private static SchemaModel? BindClasses(SchemaScope scope, TypeBinder types, EnumModel[] enums, IReadOnlyList<InheritedClass> ordered)
    {
        ClassBinder binder = new(scope, new SlotBinder(scope, types));
        IReadOnlyList<ClassModel> classes = binder.Bind(ordered);
        if (scope.HasIssues)
        {
            return null;
        }

        CollectionBinder collectionBinder = new(scope, classes, binder);
        EquatableArray<CollectionModel> collections = collectionBinder.Bind();
        if (scope.HasIssues)
        {
            return null;
        }

        SchemaModel model = new(Content(scope, classes, enums, collections));
        collectionBinder.CheckReferences(collections, model.IsA);
        if (scope.HasIssues)
        {
            return null;
        }

        model = new SchemaModel(model.Content with { Inverses = new InverseBinder(model).Bind() });
        new NameChecker(scope, binder, model).Check();
        return model;
    }

    private static SchemaContent Content(
        SchemaScope scope, IReadOnlyList<ClassModel> all, EnumModel[] enums, EquatableArray<CollectionModel> collections)
    {
        SchemaElement root = scope.Files[0].Root;
        string name = root.Text("name");
        ClassModel[] classes = [.. all.Where(c => !scope.Classes[c.Name].IsRoot)];
        return new SchemaContent
        {
            Name = name,
            Title = root.Text("title") is { Length: > 0 } title ? title : CSharpName.Title(name),
            Description = root.Text("description"),
            Uri = root.Text("id"),
            License = root.Text("license"),
            Version = root.Text("version"),
            Prefixes = scope.Prefixes.ToEquatableArray(),
            Classes = classes.ToEquatableArray(),
            Enums = enums.ToEquatableArray(),
            Collections = collections,
            ReferenceSlots =
            [
                .. from c in classes
                   from slot in c.DeclaredSlots
                   where slot.Kind == ValueKind.Reference
                   select new ReferenceSlotModel(c.Name, slot.Name),
            ],
        };
    }
}
