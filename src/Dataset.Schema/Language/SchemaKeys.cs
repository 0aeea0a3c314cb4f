namespace Dataset.Schema.Language;

/// <summary>
/// The one table of the schema language: every key that LinkML knows, and what becomes of it here. The reader, its errors and
/// the documentation are made from it.
/// </summary>
internal static class SchemaKeys
{
    private static readonly Dictionary<ElementKind, Dictionary<string, SchemaKey>> Tables = new()
    {
        [ElementKind.Schema] = Table(SchemaKeyRows.Schema, SchemaKeyRows.Named, SchemaKeyRows.Common),
        [ElementKind.Class] = Table(SchemaKeyRows.Class, SchemaKeyRows.Named, SchemaKeyRows.Common),
        [ElementKind.Slot] = Table(SchemaKeyRows.Slot, SchemaKeyRows.Named, SchemaKeyRows.Common),
        [ElementKind.Enum] = Table(SchemaKeyRows.Enum, SchemaKeyRows.Named, SchemaKeyRows.Common),
        [ElementKind.PermissibleValue] = Table(SchemaKeyRows.PermissibleValue, SchemaKeyRows.Common),
        [ElementKind.Type] = Table(SchemaKeyRows.Type, SchemaKeyRows.Named, SchemaKeyRows.Common),
        [ElementKind.SlotExpression] = Table(SchemaKeyRows.SlotExpression, SchemaKeyRows.Common),
        [ElementKind.Rule] = Table(SchemaKeyRows.Rule, SchemaKeyRows.Common),
        [ElementKind.ClassExpression] = Table(SchemaKeyRows.ClassExpression, SchemaKeyRows.Common),
        [ElementKind.UniqueKey] = Table(SchemaKeyRows.UniqueKey, SchemaKeyRows.Common),
        [ElementKind.StructuredPattern] = Table(SchemaKeyRows.StructuredPattern, SchemaKeyRows.Common),
    };

    /// <summary>Every key of a kind of element.</summary>
    /// <param name="kind">The kind.</param>
    public static IReadOnlyCollection<SchemaKey> Of(ElementKind kind) => Tables[kind].Values;

    /// <summary>The row of a key, or null when LinkML does not know it.</summary>
    /// <param name="kind">The kind of the element.</param>
    /// <param name="key">The key as written.</param>
    public static SchemaKey? Find(ElementKind kind, string key) => Tables[kind].TryGetValue(key, out SchemaKey? row) ? row : null;

    private static Dictionary<string, SchemaKey> Table(params SchemaKey[][] rows) => rows.SelectMany(row => row).ToDictionary(row => row.Name);
}
