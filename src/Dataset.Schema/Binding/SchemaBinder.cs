using Dataset.Schema.Language;
using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Resolves schema files, as written, to one schema model.</summary>
public static class SchemaBinder
{
    /// <summary>Resolves a schema.</summary>
    /// <param name="files">The files of the schema folder, in any order.</param>
    /// <returns>The model, null when the schema has an error; and every issue of its files.</returns>
    public static BoundSchema Bind(IEnumerable<SchemaFile> files)
    {
        SchemaFile[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        List<Issue> issues = [.. sorted.SelectMany(file => file.Issues)];
        (IReadOnlyList<SchemaFile> reached, IReadOnlyList<Issue> imports) = ImportBinder.Bind(sorted);
        issues.AddRange(imports);
        if (reached.Count == 0)
        {
            return new BoundSchema(null, issues.ToEquatableArray());
        }

        SchemaScope scope = new(reached);
        SchemaModel model = Bind(scope);
        issues.AddRange(scope.Issues);
        bool isSound = issues.TrueForAll(issue => issue.Rule.Severity != Severity.Error);
        return new BoundSchema(isSound ? model : null, issues.ToEquatableArray());
    }

    private static SchemaModel Bind(SchemaScope scope)
    {
        TypeBinder types = new(scope);
        types.BindAll();
        ClassBinder binder = new(scope, new SlotBinder(scope, types));
        IReadOnlyList<ClassModel> all = binder.BindAll();
        CollectionBinder collectionBinder = new(scope, all, binder);
        EquatableArray<CollectionModel> collections = collectionBinder.Bind();
        ClassModel[] classes = [.. all.Where(c => !scope.Classes[c.Name].Element.Flag("tree_root"))];

        SchemaElement root = scope.Files[0].Root;
        SchemaContent content = new()
        {
            Name = root.Text("name"),
            Title = root.Text("title") is { Length: > 0 } title ? title : CSharpName.Title(root.Text("name")),
            Description = root.Text("description"),
            Uri = root.Text("id"),
            License = root.Text("license"),
            Version = root.Text("version"),
            Prefixes = scope.Prefixes.Select(p => (p.Key, p.Value)).ToEquatableArray(),
            Classes = classes.ToEquatableArray(),
            Enums = scope.Enums.Values.Select(definition => EnumBinder.Bind(definition, scope)).ToEquatableArray(),
            Collections = collections,
            ReferenceSlots =
            [
                .. from c in classes
                   from slot in c.Slots
                   where slot.DeclaringClass == c.Name && slot.Kind == ValueKind.Reference
                   select new ReferenceSlotModel(c.Name, slot.Name),
            ],
        };
        SchemaModel model = new(content);
        if (collections.Count == 0)
        {
            return model;
        }

        collectionBinder.CheckReferences(collections, model.IsA);
        content = content with { Inverses = new InverseBinder(model).Bind() };
        new NameChecker(scope, binder).Check(content);
        return new SchemaModel(content);
    }
}
