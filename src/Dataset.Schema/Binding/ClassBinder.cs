using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves classes: their slots, identifier, label, rules and unique keys.</summary>
internal sealed class ClassBinder(SchemaScope scope, SlotInheritance inheritance, SlotBinder slots)
{
    private readonly Dictionary<string, ClassModel> _bound = [];
    private readonly Dictionary<InducedSlot, SlotModel?> _slots = new(ReferenceComparer<InducedSlot>.Instance);
    private readonly RuleBinder _rules = new(scope, slots);
    private readonly UniqueKeyBinder _uniqueKeys = new(scope);

    /// <summary>Every class, parents before children.</summary>
    /// <param name="ordered">The classes in that order.</param>
    public IReadOnlyList<ClassModel> Bind(IReadOnlyList<InheritedClass> ordered)
    {
        foreach (InheritedClass inherited in ordered)
        {
            _bound.Add(inherited.Name, Bind(inherited));
        }

        return [.. _bound.Values];
    }

    private ClassModel Bind(InheritedClass inherited)
    {
        Definition definition = inherited.Class;
        ClassModel? parent = inherited.Parent is null ? null : _bound[inherited.Parent.Name];
        List<SlotModel> all = [.. inheritance.Of(definition.Name).Select(Slot).OfType<SlotModel>()];
        CheckNames(all, definition);
        CheckSingle(all, definition, "identifier", slot => slot.IsIdentifier);
        CheckSingle(all, definition, "designates_type", slot => slot.IsTypeDesignator);
        bool isMixin = definition.Flag("mixin");
        string name = CSharpName.Pascal(definition.Name);
        return new ClassModel
        {
            Name = definition.Name,
            CSharpName = isMixin ? "I" + name : name,
            Number = _bound.Count,
            Title = definition.Title,
            Description = definition.Text("description"),
            Deprecated = definition.Text("deprecated"),
            Uri = scope.Uri(definition, "class_uri"),
            IsAbstract = definition.Flag("abstract"),
            IsMixin = isMixin,
            IsAny = scope.Uri(definition, "class_uri") == BuiltInTypes.AnyUri,
            Parent = parent?.Name ?? "",
            Mixins = inherited.Mixins.Select(mixin => mixin.Name).ToEquatableArray(),
            Slots = all.ToEquatableArray(),
            LabelSlot = Label(definition, all) ?? parent?.LabelSlot ?? "",
            IdentifiedRoot = parent is { IsIdentified: true } ? parent.IdentifiedRoot
                : all.Exists(slot => slot.IsIdentifier) ? definition.Name : "",
            TypeNames = TypeNames(definition, all),
            Rules = _rules.Bind(inherited, all),
            UniqueKeys = _uniqueKeys.Bind(inherited, all),
            Metadata = MetadataReader.Of(definition),
        };
    }

    private SlotModel? Slot(InducedSlot induced)
    {
        if (!_slots.TryGetValue(induced, out SlotModel? slot))
        {
            _slots.Add(induced, slot = slots.Bind(induced));
        }

        return slot;
    }

    /// <summary>The values by which a type designator names a class; LinkML prefers another one for each range.</summary>
    private EquatableArray<string> TypeNames(Definition definition, List<SlotModel> all)
    {
        if (all.Find(slot => slot.IsTypeDesignator) is not { } designator)
        {
            return [];
        }

        string uri = scope.Uri(definition, "class_uri");
        string curie = scope.Curie(definition, "class_uri");
        return designator.Kind == ValueKind.Text ? [definition.Name] : designator.Type!.BuiltIn == "uri" ? [uri] : [curie, uri];
    }

    /// <summary>Two slots, or a slot and an alias, that are one field in facts.</summary>
    private void CheckNames(List<SlotModel> all, Definition definition)
    {
        foreach (IGrouping<string, SlotModel> same in all.GroupBy(slot => slot.Name).Where(same => same.Count() > 1))
        {
            string[] names = [.. same.Select(slot => slot.SchemaName)];
            scope.Contradict(SlotPlace(definition, names[1]), $"'{names[0]}' and '{names[1]}' of '{definition.Name}' are both the field '{same.Key}' in facts.", "Rename one of the two, or give it an alias.");
            all.Remove(same.Last());
        }
    }

    private void CheckSingle(List<SlotModel> all, Definition definition, string key, Func<SlotModel, bool> has)
    {
        SlotModel[] having = [.. all.Where(has)];
        bool isInherited = definition.Text("is_a") is { Length: > 0 } parent && _bound.TryGetValue(parent, out ClassModel? known) && known.Slots.Count(has) == having.Length;
        if (having.Length > 1 && !isInherited)
        {
            string what = key == "identifier" ? "identifiers" : "type designators";
            string last = having[having.Length - 1].SchemaName;
            scope.Contradict(SlotPlace(definition, last), $"'{definition.Name}' has two {what}, '{having[0].SchemaName}' and '{last}'.", "Keep one.");
        }
    }

    /// <summary>Where a slot of a class stands: at its attribute when the class declares it, else at the class.</summary>
    private static SchemaPlace SlotPlace(Definition definition, string slot) =>
        definition.Children("attributes").FirstOrDefault(attribute => attribute.Name == slot)?.Place ?? definition.Place;

    private string? Label(Definition definition, List<SlotModel> all)
    {
        if (definition.Annotation("label") is not { } label)
        {
            return null;
        }

        string name = (label as YamlScalar)?.Value ?? "";
        SlotModel? slot = all.Find(slot => slot.SchemaName == name);
        if (slot is { IsMultivalued: false })
        {
            return slot.Name;
        }

        // A slot of the class that could not be bound has an issue of its own.
        if (slot is not null || inheritance.Of(definition.Name).All(induced => induced.Name != name))
        {
            string hint = Suggestion.For(name, all.Where(other => !other.IsMultivalued).Select(other => other.SchemaName));
            scope.Report(Rules.SchemaUndefined, new SchemaPlace(definition.File, label.Span), $"single-valued slot of '{definition.Name}'", name, hint);
        }

        return null;
    }
}
