using Dataset.Schema.Binding;

namespace Dataset.Schema.Language;

/// <summary>Writes the key table as a page of the documentation, in Markdown.</summary>
internal static class LanguagePage
{
    private const string Introduction = """
        # What the schema language supports

        A schema says which facts a dataset has: their classes, their fields, and what may stand in them. It is written in
        [LinkML](https://linkml.io), of which this program takes a strict subset: every schema that it accepts is one that LinkML
        accepts too. Each key of LinkML is in one of three groups, and there is no silent fourth:

        * **Enforced**: facts are checked against it.
        * **Kept for readers**: it may be written, and no fact is checked against it.
        * **Rejected**: it would have to be enforced and is not, so it is an error, [DS0102](rules/DS0102.md), with another way to
          say it.

        Any other key is an error too, [DS0101](rules/DS0101.md), and so is a value of another shape, [DS0103](rules/DS0103.md).

        Editors can check a schema while it is written, with the JSON Schema
        [linkml-subset.schema.json](linkml-subset.schema.json). Many take it from the first line of the file:
        `# yaml-language-server: $schema=` and the address of the JSON Schema. It and this page are made from the same table that
        the program reads.

        """;

    private const string TermsIntroduction = """

        ## What else a schema can say

        LinkML leaves open what an annotation means and what a class or slot is by its URI. This program reads some of both; no schema
        needs any of them.

        """;

    /// <summary>Every kind of element.</summary>
    public static IEnumerable<ElementKind> Kinds => Enum.GetValues(typeof(ElementKind)).Cast<ElementKind>();

    /// <summary>The page.</summary>
    public static string Write()
    {
        SchemaKey[] shared = [.. SchemaKeys.Of(Kinds.First()).Where(key => key.Bin == KeyBin.Metadata && Kinds.All(kind => SchemaKeys.Of(kind).Contains(key)))];
        return Introduction
            + "\n## Every element\n\nThese keys may stand anywhere: in the file as a whole, and in each element that is named below.\n"
            + Table("Every element: kept for readers", "Keys", "Value", Grouped(shared, KeyShapeText.InWords))
            + string.Concat(Kinds.Select(kind => Section(kind, [.. SchemaKeys.Of(kind).Except(shared)])))
            + Terms;
    }

    /// <summary>A link to the section of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string Link(ElementKind kind) => $"[{Title(kind)}](#{Title(kind).ToLowerInvariant().Replace(' ', '-')})";

    private static string Title(ElementKind kind) => CSharpName.Title(kind.ToString());

    private static string Section(ElementKind kind, SchemaKey[] keys)
    {
        IEnumerable<string> holders =
            from holder in Kinds
            from key in SchemaKeys.Of(holder)
            where key.Child == kind
            select $"`{key.Name}` of {Link(holder)}";
        string place = kind == ElementKind.Schema ? "The file as a whole." : $"Written under {string.Join(", ", holders)}.";
        string title = Title(kind);
        return $"\n## {title}\n\n{place}\n"
            + Table($"{title}: enforced", "Key", "Value", keys.Where(Is(KeyBin.Enforced)).Select(key => (Code(key), KeyShapeText.InWords(key))))
            + Table($"{title}: kept for readers", "Keys", "Value", Grouped(keys.Where(Is(KeyBin.Metadata)), KeyShapeText.InWords))
            + Table($"{title}: rejected", "Keys", "Instead", Grouped(keys.Where(Is(KeyBin.Rejected)), key => key.Note));
    }

    private static string Terms => TermsIntroduction
        + Table("Annotations", "Annotation", "Meaning", TermRows.Annotations.Select(row => ($"`{row.Name}` of {row.On}", row.Meaning)))
        + Table("Roles", "`class_uri` or `slot_uri`, expanded", "Role", TermRows.Roles);

    private static Func<SchemaKey, bool> Is(KeyBin bin) => key => key.Bin == bin;

    /// <summary>The keys that have the same second column stand together, since a reader looks for what to do.</summary>
    private static IEnumerable<(string Keys, string Text)> Grouped(IEnumerable<SchemaKey> keys, Func<SchemaKey, string> text) =>
        keys.GroupBy(text).Select(group => (string.Join(", ", group.Select(Code)), group.Key));

    private static string Code(SchemaKey key) => $"`{key.Name}`";

    private static string Table(string title, string left, string right, IEnumerable<(string Left, string Right)> rows)
    {
        string lines = string.Concat(rows.Select(row => $"| {row.Left} | {row.Right} |\n"));
        return lines.Length == 0 ? "" : $"\n### {title}\n\n| {left} | {right} |\n|---|---|\n{lines}";
    }
}
