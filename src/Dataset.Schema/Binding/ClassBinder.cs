using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves classes: what they inherit, their slots, identifier and label.</summary>
internal sealed class ClassBinder(SchemaScope scope, SlotBinder slots)
{
    private readonly Dictionary<string, ClassModel> _bound = [];

    /// <summary>The attributes of classes, to report at them.</summary>
    public Dictionary<(string Class, string Slot), Definition> Attributes { get; } = [];

    /// <summary>Every class, parents before children; the root class among them.</summary>
    /// <param name="ordered">The classes in that order.</param>
    public IReadOnlyList<ClassModel> Bind(IReadOnlyList<InheritedClass> ordered)
    {
        foreach (InheritedClass inherited in ordered)
        {
            _bound.Add(inherited.Class.Name, Bind(inherited));
        }

        return [.. _bound.Values];
    }

    private ClassModel Bind(InheritedClass inherited)
    {
        Definition definition = inherited.Class;
        SchemaElement element = definition.Element;
        ClassModel? parent = inherited.Parent is null ? null : _bound[inherited.Parent.Name];
        List<SlotModel> all = [.. parent?.Slots ?? []];
        foreach (SlotModel slot in inherited.Mixins.SelectMany(mixin => _bound[mixin.Name].Slots))
        {
            AddMixedIn(all, slot, definition);
        }

        AddOwn(all, definition);
        CheckIdentifiers(all, parent, definition);
        bool isMixin = element.Flag("mixin");
        string name = CSharpName.Pascal(definition.Name);
        return new ClassModel
        {
            Name = definition.Name,
            CSharpName = isMixin ? "I" + name : name,
            Number = _bound.Count,
            Title = element.Title,
            Description = element.Text("description"),
            Deprecated = element.Text("deprecated"),
            Uri = scope.Uri(definition, "class_uri"),
            IsAbstract = element.Flag("abstract"),
            IsMixin = isMixin,
            Parent = parent?.Name ?? "",
            Mixins = inherited.Mixins.Select(mixin => mixin.Name).ToEquatableArray(),
            Slots = all.ToEquatableArray(),
            LabelSlot = Label(definition, all) ?? parent?.LabelSlot ?? "",
            IdentifiedRoot = parent is { IsIdentified: true } ? parent.IdentifiedRoot
                : all.Exists(slot => slot.IsIdentifier) ? definition.Name : "",
        };
    }

    private void AddMixedIn(List<SlotModel> all, SlotModel slot, Definition definition)
    {
        SlotModel? same = all.Find(other => other.Name == slot.Name);
        if (same is null)
        {
            all.Add(slot);
        }
        else if (same.DeclaringClass != slot.DeclaringClass)
        {
            scope.Contradict(
                definition,
                definition.SpanOf("mixins"),
                $"'{definition.Name}' would inherit '{slot.Name}' from both '{same.DeclaringClass}' and '{slot.DeclaringClass}'.",
                "Rename one of the two slots.");
        }
    }

    private void AddOwn(List<SlotModel> all, Definition definition)
    {
        foreach (SchemaElement element in definition.Element.Elements(ElementKind.Slot))
        {
            Definition attribute = definition with { Element = element };
            if (all.Find(other => other.Name == attribute.Name) is { } inherited)
            {
                scope.Report(
                    Rules.SchemaUnsupported,
                    definition.File,
                    element.Name.Span,
                    attribute.Name,
                    "a class that inherits it",
                    $"It is inherited from '{inherited.DeclaringClass}', and this version cannot override it yet; rename or remove it.");
            }
            else if (slots.Bind(definition, attribute) is { } slot)
            {
                all.Add(slot);
                Attributes.Add((definition.Name, slot.Name), attribute);
            }
        }
    }

    private void CheckIdentifiers(List<SlotModel> all, ClassModel? parent, Definition definition)
    {
        SlotModel[] identifiers = [.. all.Where(slot => slot.IsIdentifier)];
        if (identifiers.Length <= Math.Max(1, parent?.Slots.Count(slot => slot.IsIdentifier) ?? 0))
        {
            return;
        }

        SlotModel last = identifiers[identifiers.Length - 1];
        SourceSpan at = last.DeclaringClass == definition.Name
            ? Attributes[(definition.Name, last.Name)].Element.Name.Span
            : definition.Element.Name.Span;
        scope.Contradict(definition, at, $"'{definition.Name}' has two identifiers, '{identifiers[0].Name}' and '{last.Name}'.", "Keep one.");
    }

    private string? Label(Definition definition, List<SlotModel> all)
    {
        if (definition.Element.Annotation("label") is not { } label)
        {
            return null;
        }

        string name = (label as YamlScalar)?.Value ?? "";
        if (all.Exists(slot => slot.Name == name && !slot.IsMultivalued))
        {
            return name;
        }

        // A slot of the class that could not be bound has an issue of its own.
        if (!definition.Element.Elements(ElementKind.Slot).Any(slot => slot.Name.Value == name && !slot.Flag("multivalued")))
        {
            string hint = Suggestion.For(name, all.Where(slot => !slot.IsMultivalued).Select(slot => slot.Name));
            scope.Report(Rules.SchemaUndefined, definition.File, label.Span, $"single-valued slot of '{definition.Name}'", name, hint);
        }

        return null;
    }
}
