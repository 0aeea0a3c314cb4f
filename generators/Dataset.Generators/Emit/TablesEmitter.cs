using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits the class of each collection, the catalog with its metadata, and the image's constructors of records.</summary>
internal static class TablesEmitter
{
    public static IEnumerable<GeneratedFile> Emit(EmitContext context)
    {
        SchemaContent content = context.Schema.Content;
        for (int i = 0; i < content.Collections.Count; i++)
        {
            int number = i;
            yield return context.File(content.Collections[i].CSharpName, code => EmitCollection(content.Collections[number], number, context, code));
        }

        yield return context.File("Catalog", EmitCatalog);
        yield return context.File("DatasetMetadata", code => new MetadataEmitter(context, code).Emit());
        yield return context.File("DatasetImage", code => EmitImage(context, code));
    }

    private static void EmitCollection(CollectionModel collection, int number, EmitContext context, CodeWriter code)
    {
        string type = context.Type(context.Schema.Class(collection.Class).CSharpName);
        code.Summary(collection.Description, collection.Title);
        code.Open($"public static partial class {collection.CSharpName}");
        code.Lines(
            $"""
            /// <summary>All facts of the collection, ordered by id.</summary>
            public static {RuntimeNames.Table}<{type}> All {"{"} get; {"}"} =
                DatasetImage.Instance.Table<{type}>({Literal.String(collection.CSharpName)}, {number});

            /// <summary>The fact with that id, or null when the collection has none.</summary>
            /// <param name="id">The id, in kebab-case as in YAML.</param>
            public static {type}? Find(string id) => All.Find(id);

            /// <summary>The fact with that id.</summary>
            /// <param name="id">The id, in kebab-case as in YAML.</param>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest ids.</exception>
            public static {type} Get(string id) => All.Get(id);

            /// <summary>Whether the collection has a fact with that id.</summary>
            /// <param name="id">The id, in kebab-case as in YAML.</param>
            public static bool Contains(string id) => All.Contains(id);
            """);
        foreach (UniqueKeyModel key in context.Schema.Class(collection.Class).UniqueKeys)
        {
            UniqueKeyEmitter.Emit(key, collection, context, code);
        }

        code.Close();
    }

    private static void EmitCatalog(CodeWriter code) => code.Lines(
        $$"""
        /// <summary>What the dataset says of itself: collections, classes and slots, without reflection.</summary>
        public static partial class Catalog
        {
            /// <summary>The whole catalog.</summary>
            public static global::Dataset.DatasetCatalog Instance => DatasetMetadata.Catalog;

            /// <summary>The collections, in the order of the schema's root class.</summary>
            public static {{RuntimeNames.ReadOnlyList}}<global::Dataset.CollectionInfo> Collections => Instance.Collections;

            /// <summary>The classes of the schema.</summary>
            public static {{RuntimeNames.ReadOnlyList}}<global::Dataset.ClassInfo> Classes => Instance.Classes;

            /// <summary>The enums of the schema.</summary>
            public static {{RuntimeNames.ReadOnlyList}}<global::Dataset.EnumInfo> Enums => Instance.Enums;
        }
        """);

    private static void EmitImage(EmitContext context, CodeWriter code)
    {
        code.Open($"internal sealed partial class DatasetImage : {RuntimeNames.Image}");
        code.Lines(
            $$"""
            public static readonly DatasetImage Instance = new();

            private DatasetImage() : base(IndexBytes) { }

            protected override global::System.ReadOnlySpan<byte> Index => IndexBytes;

            protected override global::Dataset.SlotInfo ReferenceSlot(int number) => DatasetMetadata.ReferenceSlots[number];

            """);
        ClassModel[] concrete = [.. context.Schema.Content.Classes.Where(c => c is { IsAbstract: false, IsMixin: false })];
        EmitDecoder($"protected override {RuntimeNames.Fact} Decode(int classNumber, ref {RuntimeNames.Reader} reader) => classNumber", concrete.Where(c => c.IsIdentified), context, code);
        if (context.Schema.Content.Classes.Any(c => c.Slots.Any(slot => slot.IsPolymorphic)))
        {
            // Records that say of which class they are.
            code.Line();
            EmitDecoder($"public static {RuntimeNames.Record} DecodeRecord(ref {RuntimeNames.Reader} reader) => reader.ReadNumber()", concrete, context, code);
        }

        code.Close();
    }

    /// <summary>Emits a member that makes the record of the class with a number.</summary>
    private static void EmitDecoder(string head, IEnumerable<ClassModel> classes, EmitContext context, CodeWriter code)
    {
        code.Open(head + " switch");
        foreach (ClassModel model in classes)
        {
            code.Line($"{model.Number} => new {context.Type(model.CSharpName)}(ref reader),");
        }

        code.Line("_ => throw new global::System.InvalidOperationException(\"The image holds a class that its schema has not.\"),");
        code.Close(";");
    }
}
