using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves slots: their names, their range, and what their values must meet.</summary>
internal sealed class SlotBinder
{
    private readonly SchemaScope _scope;
    private readonly RangeBinder _ranges;
    private readonly ConditionBinder _conditions;
    private readonly DefaultBinder _defaults;

    public SlotBinder(SchemaScope scope, RangeBinder ranges, Unions unions, IReadOnlyDictionary<string, EnumModel> enums)
    {
        _scope = scope;
        _ranges = ranges;
        _conditions = new ConditionBinder(scope, ranges, unions);
        _defaults = new DefaultBinder(scope, enums);
    }

    /// <summary>The slot of a class; null when its range cannot be resolved, which is reported.</summary>
    /// <param name="induced">The slot as the class has it.</param>
    public SlotModel? Bind(InducedSlot induced)
    {
        Definition definition = induced.Definition;
        bool identifies = definition.Flag("identifier") || definition.Flag("key");
        string name = FieldName.Of(definition);
        SlotModel shell = new()
        {
            Name = name,
            SchemaName = definition.Name,
            CSharpName = CSharpName.Pascal(name),
            DeclaringClass = induced.DeclaringClass,
            Title = definition.Title,
            Description = definition.Text("description"),
            Deprecated = definition.Text("deprecated"),
            Uri = _scope.Uri(definition, "slot_uri"),
            Range = "",
            Form = definition.Flag("multivalued") ? SlotForm.List : SlotForm.Single,
            IsRequired = definition.Flag("required") || identifies || ConditionBinder.Presence(definition) == ValuePresence.Present,
            IsRecommended = definition.Flag("recommended"),
            IsForbidden = ConditionBinder.Presence(definition) == ValuePresence.Absent,
            IsIdentifier = definition.Flag("identifier"),
            IsKey = definition.Flag("key"),
            IsTypeDesignator = definition.Flag("designates_type"),
            IsSimpleDictValue = _scope.IsAnnotated(definition, "simple_dict_value", orDefault: false),
            Inverse = definition.Text("inverse"),
            Metadata = MetadataReader.Of(definition),
        };
        return _ranges.Bind(shell, definition) is { } ranged && _conditions.Bind(ranged, definition, isInlined: false) is { } slot
            ? Checked(slot with { Default = _defaults.Bind(slot, induced) }, definition)
            : null;
    }

    /// <summary>What a condition takes of the values of a slot, or null when its range cannot be resolved.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="expression">The condition.</param>
    public FieldCondition? BindCondition(SlotModel slot, Definition expression) =>
        _conditions.BindExpression(slot, expression, slot.Kind == ValueKind.Inlined) is { } narrowed ? new FieldCondition(narrowed, ConditionBinder.Presence(expression)) : null;

    private SlotModel Checked(SlotModel slot, Definition definition)
    {
        bool isClass = slot.Kind is ValueKind.Reference or ValueKind.Inlined or ValueKind.Any;
        foreach (string key in (string[])["inlined", "inlined_as_list"])
        {
            Forbid(definition, key, definition.Flag(key) && !isClass, $"'{key}' holds for classes only, and '{slot.Range}' is none.");
        }

        // A slot with the range Any can name its inverse for people and other tools.
        Forbid(definition, "inverse", slot.Inverse.Length > 0 && !isClass, "'inverse' holds for references only.");
        string identifies = slot.IsIdentifier ? "identifier" : "key";
        Forbid(definition, identifies, (slot.IsIdentifier || slot.IsKey) && (slot.IsMultivalued || isClass), $"{(slot.IsIdentifier ? "An identifier" : "A key")} is a single text.");
        Forbid(
            definition,
            "designates_type",
            slot.IsTypeDesignator && (slot.IsMultivalued || slot.Kind is not (ValueKind.Text or ValueKind.Uri)),
            "A type designator is a single text, URI or CURIE.");
        return slot.Kind == ValueKind.Reference ? slot : slot with { Inverse = "" };
    }

    private void Forbid(Definition definition, string key, bool isWrong, string fact)
    {
        if (isWrong)
        {
            _scope.Contradict(definition.At(key), fact, $"Remove '{key}', or change the range.");
        }
    }
}
