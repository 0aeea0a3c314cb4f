using Dataset.Schema.Language;
using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Resolves schema files, as written, to one schema model.</summary>
/// <remarks>It works in stages, and a stage with errors is the last one: what a mistake leads to further on is not reported beside it.</remarks>
public static class SchemaBinder
{
    /// <summary>Resolves the schema of a dataset: one class is the root and lists the collections, and every class has a form in C#.</summary>
    /// <param name="files">The files of the schema folder, in any order.</param>
    /// <returns>The model, null when the schema has an error; and the issues of its files.</returns>
    public static BoundSchema Bind(IEnumerable<SchemaFile> files) => Bind(files, null, DatasetBinder.Bind);

    /// <summary>Resolves a schema by which single instances are judged. It needs no root class, and its names and classes no form in C#.</summary>
    /// <param name="files">The main file and those that it imports.</param>
    /// <param name="main">The path of the main file.</param>
    /// <returns>The model, null when the schema has an error; and the issues of its files.</returns>
    public static BoundSchema BindClasses(IEnumerable<SchemaFile> files, string main) => Bind(files, main, static (schema, _, _) => schema);

    private static BoundSchema Bind(
        IEnumerable<SchemaFile> files, string? main, Func<SchemaContent, SchemaScope, SlotInheritance, SchemaContent?> complete)
    {
        SchemaFile[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Issue[] read = [.. sorted.SelectMany(file => file.Issues)];
        if (read.Length > 0)
        {
            return new BoundSchema(null, read.ToEquatableArray());
        }

        (IReadOnlyList<SchemaFile> reached, IReadOnlyList<Issue> imports) = ImportBinder.Bind(sorted, main);
        if (imports.Count > 0 || reached.Count == 0)
        {
            return new BoundSchema(null, imports.ToEquatableArray());
        }

        SchemaScope scope = new(reached);
        SchemaContent? content = scope.HasErrors ? null : BindDefinitions(scope, complete);
        return new BoundSchema(scope.HasErrors || content is null ? null : new SchemaModel(content), scope.Issues.ToEquatableArray());
    }

    private static SchemaContent? BindDefinitions(SchemaScope scope, Func<SchemaContent, SchemaScope, SlotInheritance, SchemaContent?> complete)
    {
        TypeBinder types = new(scope, new PatternBinder(scope));
        types.BindAll();
        Dictionary<string, EnumModel> enums = scope.Enums.Values.Select(definition => EnumBinder.Bind(definition, scope)).ToDictionary(e => e.Name);
        IReadOnlyList<InheritedClass> ordered = ClassOrder.Of(scope);
        if (scope.HasErrors)
        {
            return null;
        }

        SlotInheritance inheritance = new(scope, ordered);
        if (scope.HasErrors)
        {
            return null;
        }

        SlotBinder slots = new(scope, new RangeBinder(scope, types, inheritance), new Unions(ordered.ToDictionary(c => c.Name)), enums);
        IReadOnlyList<ClassModel> classes = new ClassBinder(scope, inheritance, slots).Bind(ordered);
        foreach (Definition slot in inheritance.SchemaSlots)
        {
            // A slot that no class has is bound too, so that an error in it is seen.
            slots.Bind(new InducedSlot(slot, "", slot));
        }

        return scope.HasErrors ? null : complete(Content(scope, classes, enums.Values, types), scope, inheritance);
    }

    private static SchemaContent Content(SchemaScope scope, IReadOnlyList<ClassModel> classes, IEnumerable<EnumModel> enums, TypeBinder types)
    {
        SchemaFile main = scope.Files[0];
        string name = main.Root.Text("name");
        return new SchemaContent
        {
            Name = name,
            Title = main.Root.Text("title") is { Length: > 0 } title ? title : CSharpName.Title(name),
            Description = main.Root.Text("description"),
            Uri = main.Root.Text("id"),
            License = main.Root.Text("license"),
            Version = main.Root.Text("version"),
            Prefixes = scope.Prefixes.ToEquatableArray(),
            Metadata = MetadataReader.Of(new Definition(main, main.Root)),
            Classes = classes.ToEquatableArray(),
            Enums = enums.ToEquatableArray(),
            Types = scope.Types.Keys.Select(types.Find).OfType<TypeModel>().ToEquatableArray(),
        };
    }
}
