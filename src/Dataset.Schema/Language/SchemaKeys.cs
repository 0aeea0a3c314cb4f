using static Dataset.Schema.Language.KeyShape;

namespace Dataset.Schema.Language;

/// <summary>
/// The one table of the schema language: every key that LinkML knows, and what becomes of it here. The reader, its errors and
/// the documentation are made from it.
/// </summary>
public static class SchemaKeys
{
    private const string NotYet = "This version does not enforce it yet; remove the key.";
    private const string InWords = "Say it in the description, and check it in code.";
    private const string ByHand = "List the values by hand under permissible_values.";

    /// <summary>The keys that every element may have and that are kept for people.</summary>
    private static readonly SchemaKey[] Common =
    [
        Metadata("description", Text),
        Metadata("title", Text),
        Metadata("deprecated", Text),
        Metadata("annotations", Annotations),
        .. Kept(
            "comments", "notes", "todos", "see_also", "examples", "aliases", "structured_aliases", "alt_descriptions", "in_subset",
            "from_schema", "imported_from", "source", "in_language", "mappings", "exact_mappings", "close_mappings", "related_mappings",
            "narrow_mappings", "broad_mappings", "created_by", "contributors", "created_on", "last_updated_on", "modified_by", "status",
            "rank", "categories", "keywords", "instantiates", "implements", "extensions", "deprecated_element_has_exact_replacement",
            "deprecated_element_has_possible_replacement"),
    ];

    /// <summary>The keys that every element but a permissible value may have besides.</summary>
    private static readonly SchemaKey[] Named =
    [
        Metadata("name", Text),
        .. Kept("local_names", "conforms_to", "definition_uri", "id_prefixes", "id_prefixes_are_closed"),
    ];

    private static readonly SchemaKey[] SchemaRows =
    [
        Metadata("id", Text),
        Metadata("version", Text),
        Metadata("license", Text),
        Enforced("prefixes", Prefixes),
        Enforced("default_prefix", Text),
        Enforced("default_range", Text),
        Enforced("imports", Texts),
        Enforced("classes", ElementKind.Class),
        Enforced("enums", ElementKind.Enum),
        Enforced("types", ElementKind.Type),
        .. Kept(
            "emit_prefixes", "default_curi_maps", "subsets", "metamodel_version", "source_file", "source_file_date", "source_file_size",
            "generation_date"),
        Rejected("slots", NotYet),
        Rejected("settings", NotYet),
        Rejected("slot_names_unique", "Slots belong to their class here, so that equal names never clash; remove the key."),
        Rejected("bindings", ByHand),
    ];

    private static readonly SchemaKey[] ClassRows =
    [
        Enforced("attributes", ElementKind.Slot),
        Enforced("is_a", Text),
        Enforced("abstract", KeyShape.Boolean),
        Enforced("mixin", KeyShape.Boolean),
        Enforced("mixins", Texts),
        Enforced("tree_root", KeyShape.Boolean),
        Enforced("class_uri", Text),
        Rejected("slots", NotYet),
        Rejected("slot_usage", NotYet),
        Rejected("unique_keys", NotYet),
        Rejected("rules", NotYet),
        Rejected("alias", NotYet),
        Rejected("any_of", "Give the classes a common parent (is_a) instead."),
        Rejected("exactly_one_of", "Give the classes a common parent (is_a) instead."),
        Rejected("none_of", InWords),
        Rejected("all_of", "Use is_a and mixins instead."),
        Rejected("union_of", "Give the classes a common parent (is_a) instead."),
        Rejected("subclass_of", "Use is_a for a class of this schema, and class_uri for one of another vocabulary."),
        Rejected("classification_rules", InWords),
        Rejected("defining_slots", InWords),
        Rejected("slot_conditions", InWords),
        Rejected("slot_names_unique", "Slots belong to their class here, so that equal names never clash; remove the key."),
        Rejected("represents_relationship", "Write the relationship as a class with two references."),
        Rejected("disjoint_with", InWords),
        Rejected("children_are_mutually_disjoint", InWords),
        Rejected("extra_slots", "Declare every slot; a field that no slot declares is an error."),
        Rejected("apply_to", "Name the mixin under mixins of the class that it applies to."),
        Rejected("values_from", InWords),
        Rejected("string_serialization", InWords),
    ];

    private static readonly SchemaKey[] SlotRows =
    [
        Enforced("range", Text),
        Enforced("required", KeyShape.Boolean),
        Enforced("multivalued", KeyShape.Boolean),
        Enforced("identifier", KeyShape.Boolean),
        Enforced("inlined", KeyShape.Boolean),
        Enforced("inlined_as_list", KeyShape.Boolean),
        Enforced("inverse", Text),
        Enforced("pattern", Text),
        Enforced("minimum_value", Number),
        Enforced("maximum_value", Number),
        Enforced("slot_uri", Text),
        .. Kept(
            "unit", "is_a", "mixin", "mixins", "singular_name", "slot_group", "is_grouping_slot", "owner", "domain_of", "domain",
            "is_usage_slot", "usage_slot_name", "role", "relational_role", "readonly", "type_mappings"),
        Rejected("key", NotYet),
        Rejected("designates_type", NotYet),
        Rejected("recommended", NotYet),
        Rejected("minimum_cardinality", NotYet),
        Rejected("maximum_cardinality", NotYet),
        Rejected("exact_cardinality", NotYet),
        Rejected("equals_string", NotYet),
        Rejected("equals_string_in", NotYet),
        Rejected("equals_number", NotYet),
        Rejected("structured_pattern", NotYet),
        Rejected("ifabsent", NotYet),
        Rejected("alias", NotYet),
        Rejected("any_of", NotYet),
        Rejected("all_of", NotYet),
        Rejected("exactly_one_of", NotYet),
        Rejected("none_of", NotYet),
        Rejected("value_presence", "Use required."),
        Rejected("abstract", "An attribute belongs to one class; remove the key."),
        Rejected("array", "Use multivalued, or a class with one slot for each dimension."),
        Rejected("equals_expression", InWords),
        Rejected("range_expression", "Use a class or a type as range."),
        Rejected("enum_range", "Declare the enum under enums and name it as range."),
        Rejected("bindings", ByHand),
        Rejected("has_member", InWords),
        Rejected("all_members", InWords),
        Rejected("union_of", "Give the ranges a common parent (is_a) instead."),
        Rejected("subproperty_of", InWords),
        Rejected("path_rule", InWords),
        Rejected("string_serialization", InWords),
        Rejected("values_from", InWords),
        Rejected("implicit_prefix", "Write the prefix in the facts."),
        Rejected("inherited", "Every attribute is inherited (is_a); remove the key."),
        Rejected("list_elements_unique", InWords),
        Rejected("list_elements_ordered", "A list keeps its order here; remove the key."),
        Rejected("shared", InWords),
        Rejected("symmetric", InWords),
        Rejected("asymmetric", InWords),
        Rejected("reflexive", InWords),
        Rejected("irreflexive", InWords),
        Rejected("locally_reflexive", InWords),
        Rejected("transitive", InWords),
        Rejected("transitive_form_of", InWords),
        Rejected("reflexive_transitive_form_of", InWords),
        Rejected("is_class_field", InWords),
        Rejected("disjoint_with", InWords),
        Rejected("children_are_mutually_disjoint", InWords),
        Rejected("apply_to", InWords),
    ];

    private static readonly SchemaKey[] EnumRows =
    [
        Enforced("permissible_values", ElementKind.PermissibleValue),
        .. Kept("enum_uri", "is_a", "mixin", "mixins", "abstract", "code_set", "code_set_tag", "code_set_version"),
        Rejected("pv_formula", ByHand),
        Rejected("include", ByHand),
        Rejected("minus", ByHand),
        Rejected("inherits", ByHand),
        Rejected("reachable_from", ByHand),
        Rejected("matches", ByHand),
        Rejected("concepts", ByHand),
        Rejected("apply_to", ByHand),
        Rejected("values_from", ByHand),
        Rejected("string_serialization", ByHand),
    ];

    private static readonly SchemaKey[] PermissibleValueRows =
    [
        Metadata("text", Text),
        Metadata("meaning", Text),
        .. Kept("unit", "is_a", "mixins"),
    ];

    private static readonly SchemaKey[] TypeRows =
    [
        Enforced("typeof", Text),
        Enforced("uri", Text),
        Enforced("pattern", Text),
        Enforced("minimum_value", Number),
        Enforced("maximum_value", Number),
        .. Kept("base", "repr", "unit"),
        Rejected("structured_pattern", NotYet),
        Rejected("equals_string", NotYet),
        Rejected("equals_string_in", NotYet),
        Rejected("equals_number", NotYet),
        Rejected("any_of", NotYet),
        Rejected("all_of", NotYet),
        Rejected("exactly_one_of", NotYet),
        Rejected("none_of", NotYet),
        Rejected("union_of", "Use string with a pattern."),
        Rejected("implicit_prefix", "Write the prefix in the facts."),
    ];

    private static readonly Dictionary<ElementKind, Dictionary<string, SchemaKey>> Tables = new()
    {
        [ElementKind.Schema] = Table(SchemaRows, Named, Common),
        [ElementKind.Class] = Table(ClassRows, Named, Common),
        [ElementKind.Slot] = Table(SlotRows, Named, Common),
        [ElementKind.Enum] = Table(EnumRows, Named, Common),
        [ElementKind.PermissibleValue] = Table(PermissibleValueRows, Common),
        [ElementKind.Type] = Table(TypeRows, Named, Common),
    };

    /// <summary>Every key of a kind of element.</summary>
    /// <param name="kind">The kind.</param>
    public static IReadOnlyCollection<SchemaKey> Of(ElementKind kind) => Tables[kind].Values;

    /// <summary>The row of a key, or null when LinkML does not know it.</summary>
    /// <param name="kind">The kind of the element.</param>
    /// <param name="key">The key as written.</param>
    public static SchemaKey? Find(ElementKind kind, string key) => Tables[kind].TryGetValue(key, out SchemaKey? row) ? row : null;

    private static SchemaKey Enforced(string name, KeyShape shape) => new(name, KeyBin.Enforced, shape);

    private static SchemaKey Enforced(string name, ElementKind child) => new(name, KeyBin.Enforced, Elements, Child: child);

    private static SchemaKey Metadata(string name, KeyShape shape) => new(name, KeyBin.Metadata, shape);

    private static SchemaKey Rejected(string name, string wayOut) => new(name, KeyBin.Rejected, Any, wayOut);

    private static IEnumerable<SchemaKey> Kept(params string[] names) => names.Select(name => Metadata(name, Any));

    private static Dictionary<string, SchemaKey> Table(params SchemaKey[][] rows) => rows.SelectMany(row => row).ToDictionary(row => row.Name);
}
