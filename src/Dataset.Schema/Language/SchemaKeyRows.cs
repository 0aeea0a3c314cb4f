using static Dataset.Schema.Language.KeyShape;

namespace Dataset.Schema.Language;

/// <summary>The rows of the key table.</summary>
internal static class SchemaKeyRows
{
    private const string InWords = "Say it in the description, and check it in code.";
    private const string OnTheSlot = "Say it of the slots that have the type.";
    private const string ByHand = "List the values by hand under permissible_values.";

    /// <summary>The keys that every element may have and that are kept for people.</summary>
    public static readonly SchemaKey[] Common =
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
    public static readonly SchemaKey[] Named =
    [
        Metadata("name", Text),
        .. Kept("local_names", "conforms_to", "definition_uri", "id_prefixes", "id_prefixes_are_closed"),
    ];

    /// <summary>The keys of a schema file.</summary>
    public static readonly SchemaKey[] Schema =
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
        Enforced("slots", ElementKind.Slot),
        Enforced("settings", Settings),
        .. Kept("slot_names_unique"),
        Rejected("bindings", ByHand),
    ];

    /// <summary>The keys of a class.</summary>
    public static readonly SchemaKey[] Class =
    [
        Enforced("attributes", ElementKind.Slot),
        Enforced("is_a", Text),
        Enforced("abstract", KeyShape.Boolean),
        Enforced("mixin", KeyShape.Boolean),
        Enforced("mixins", Texts),
        Enforced("tree_root", KeyShape.Boolean),
        Enforced("class_uri", Text),
        Enforced("slots", Texts),
        Enforced("slot_usage", ElementKind.Slot),
        Enforced("unique_keys", ElementKind.UniqueKey),
        Enforced("rules", ElementKind.Rule, ElementList),
        .. Kept(
            "alias", "slot_names_unique", "subclass_of", "defining_slots", "represents_relationship", "disjoint_with",
            "children_are_mutually_disjoint"),
        Rejected("any_of", "Give the classes a common parent (is_a) instead."),
        Rejected("exactly_one_of", "Give the classes a common parent (is_a) instead."),
        Rejected("none_of", InWords),
        Rejected("all_of", "Use is_a and mixins instead."),
        Rejected("union_of", "Give the classes a common parent (is_a) instead."),
        Rejected("classification_rules", InWords),
        Rejected("slot_conditions", InWords),
        Rejected("extra_slots", "Declare every slot; a field that no slot declares is an error."),
        Rejected("apply_to", "Name the mixin under mixins of the class that it applies to."),
        Rejected("values_from", InWords),
        Rejected("string_serialization", InWords),
    ];

    /// <summary>The keys that state a condition on the value of a slot: slots have them, and so have the expressions inside slots and rules.</summary>
    private static readonly SchemaKey[] SlotConditions =
    [
        Enforced("range", Text),
        Enforced("required", KeyShape.Boolean),
        Enforced("value_presence", Text),
        Enforced("inlined", KeyShape.Boolean),
        Enforced("inlined_as_list", KeyShape.Boolean),
        Enforced("pattern", Text),
        Enforced("structured_pattern", ElementKind.StructuredPattern, Element),
        Enforced("minimum_value", Number),
        Enforced("maximum_value", Number),
        Enforced("equals_string", Text),
        Enforced("equals_string_in", Texts),
        Enforced("equals_number", Number),
        Enforced("minimum_cardinality", Number),
        Enforced("maximum_cardinality", Number),
        Enforced("exact_cardinality", Number),
        Enforced("any_of", ElementKind.SlotExpression, ElementList),
        Enforced("all_of", ElementKind.SlotExpression, ElementList),
        Enforced("exactly_one_of", ElementKind.SlotExpression, ElementList),
        Enforced("none_of", ElementKind.SlotExpression, ElementList),
        Rejected("array", "Use multivalued, or a class with one slot for each dimension."),
        Rejected("equals_expression", InWords),
        Rejected("range_expression", "Use a class or a type as range."),
        Rejected("enum_range", "Declare the enum under enums and name it as range."),
        Rejected("bindings", ByHand),
        Rejected("has_member", InWords),
        Rejected("all_members", InWords),
    ];

    /// <summary>The keys of a condition on a slot.</summary>
    public static readonly SchemaKey[] SlotExpression =
    [
        .. SlotConditions,
        .. Kept("name", "recommended", "unit", "implicit_prefix"),
        Rejected("multivalued", "Say it of the slot itself; a condition holds for each of its values."),
    ];

    /// <summary>The keys of a condition on an instance.</summary>
    public static readonly SchemaKey[] ClassExpression =
    [
        Enforced("slot_conditions", ElementKind.SlotExpression),
        Enforced("any_of", ElementKind.ClassExpression, ElementList),
        Enforced("all_of", ElementKind.ClassExpression, ElementList),
        Enforced("exactly_one_of", ElementKind.ClassExpression, ElementList),
        Enforced("none_of", ElementKind.ClassExpression, ElementList),
        Rejected("is_a", "Write the rule in that class instead."),
    ];

    /// <summary>The keys of a rule.</summary>
    public static readonly SchemaKey[] Rule =
    [
        Enforced("preconditions", ElementKind.ClassExpression, Element),
        Enforced("postconditions", ElementKind.ClassExpression, Element),
        Enforced("elseconditions", ElementKind.ClassExpression, Element),
        Enforced("bidirectional", KeyShape.Boolean),
        Enforced("open_world", KeyShape.Boolean),
        Enforced("deactivated", KeyShape.Boolean),
    ];

    /// <summary>The keys of a unique key.</summary>
    public static readonly SchemaKey[] UniqueKey =
    [
        Enforced("unique_key_slots", Texts),
        .. Kept("unique_key_name", "consider_nulls_inequal"),
    ];

    /// <summary>The keys of a structured pattern.</summary>
    public static readonly SchemaKey[] StructuredPattern =
    [
        Enforced("syntax", Text),
        .. Kept("interpolated", "partial_match"),
    ];

    /// <summary>The keys of a slot.</summary>
    public static readonly SchemaKey[] Slot =
    [
        Enforced("multivalued", KeyShape.Boolean),
        Enforced("identifier", KeyShape.Boolean),
        Enforced("inverse", Text),
        Enforced("slot_uri", Text),
        Enforced("alias", Text),
        Enforced("is_a", Text),
        Enforced("mixins", Texts),
        Enforced("key", KeyShape.Boolean),
        Enforced("designates_type", KeyShape.Boolean),
        Enforced("recommended", KeyShape.Boolean),
        Enforced("ifabsent", Text),
        .. SlotConditions,
        .. Kept(
            "unit", "abstract", "mixin", "singular_name", "slot_group", "is_grouping_slot", "owner", "domain_of", "domain",
            "is_usage_slot", "usage_slot_name", "role", "relational_role", "readonly", "type_mappings", "implicit_prefix", "inherited",
            "list_elements_ordered", "shared", "is_class_field", "symmetric", "asymmetric", "reflexive", "irreflexive",
            "locally_reflexive", "transitive", "transitive_form_of", "reflexive_transitive_form_of", "disjoint_with",
            "children_are_mutually_disjoint"),
        Rejected("union_of", "Give the ranges a common parent (is_a) instead."),
        Rejected("subproperty_of", InWords),
        Rejected("path_rule", InWords),
        Rejected("string_serialization", InWords),
        Rejected("values_from", InWords),
        Rejected("list_elements_unique", InWords),
        Rejected("apply_to", InWords),
    ];

    /// <summary>The keys of an enum.</summary>
    public static readonly SchemaKey[] Enum =
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

    /// <summary>The keys of a permissible value.</summary>
    public static readonly SchemaKey[] PermissibleValue =
    [
        Metadata("text", Text),
        Metadata("meaning", Text),
        .. Kept("unit", "is_a", "mixins"),
    ];

    /// <summary>The keys of a type.</summary>
    public static readonly SchemaKey[] Type =
    [
        Enforced("typeof", Text),
        Enforced("uri", Text),
        Enforced("pattern", Text),
        Enforced("minimum_value", Number),
        Enforced("maximum_value", Number),
        Enforced("base", Text),
        .. Kept("repr", "unit", "implicit_prefix"),
        Enforced("structured_pattern", ElementKind.StructuredPattern, Element),
        Rejected("equals_string", OnTheSlot),
        Rejected("equals_string_in", OnTheSlot),
        Rejected("equals_number", OnTheSlot),
        Rejected("any_of", OnTheSlot),
        Rejected("all_of", OnTheSlot),
        Rejected("exactly_one_of", OnTheSlot),
        Rejected("none_of", OnTheSlot),
        Rejected("union_of", "Use string with a pattern."),
    ];

    private static SchemaKey Enforced(string name, KeyShape shape) => new(name, KeyBin.Enforced, shape);

    private static SchemaKey Enforced(string name, ElementKind child, KeyShape shape = Elements) => new(name, KeyBin.Enforced, shape, Child: child);

    private static SchemaKey Metadata(string name, KeyShape shape) => new(name, KeyBin.Metadata, shape);

    private static SchemaKey Rejected(string name, string wayOut) => new(name, KeyBin.Rejected, Any, wayOut);

    private static IEnumerable<SchemaKey> Kept(params string[] names) => names.Select(name => Metadata(name, Any));
}
