using Dataset.Schema.Language;
using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Resolves classes: what they inherit, their slots, identifier and label.</summary>
internal sealed class ClassBinder(SchemaScope scope, SlotBinder slots)
{
    private readonly Dictionary<string, ClassModel> _bound = [];

    /// <summary>The attributes of classes, to report at them.</summary>
    public Dictionary<(string Class, string Slot), Definition> Attributes { get; } = [];

    /// <summary>Every class, parents before children; the root classes among them.</summary>
    public IReadOnlyList<ClassModel> BindAll()
    {
        foreach ((Definition definition, Definition? parent, IReadOnlyList<Definition> mixins) in ClassOrder.Of(scope))
        {
            _bound.Add(definition.Name, Bind(definition, parent, mixins));
        }

        return [.. _bound.Values];
    }

    private ClassModel Bind(Definition definition, Definition? parent, IReadOnlyList<Definition> mixins)
    {
        SchemaElement element = definition.Element;
        ClassModel? parentModel = parent is null ? null : _bound[parent.Name];
        List<SlotModel> all = [.. parentModel?.Slots ?? []];
        foreach (SlotModel slot in mixins.SelectMany(mixin => _bound[mixin.Name].Slots))
        {
            AddMixedIn(all, slot, definition);
        }

        AddOwn(all, definition);
        CheckIdentifiers(all, definition);
        bool isMixin = element.Flag("mixin");
        string name = CSharpName.Pascal(definition.Name);
        string title = element.Text("title");
        return new ClassModel
        {
            Name = definition.Name,
            CSharpName = isMixin ? "I" + name : name,
            Number = _bound.Count,
            Title = title.Length > 0 ? title : CSharpName.Title(definition.Name),
            Description = element.Text("description"),
            Deprecated = element.Text("deprecated"),
            Uri = scope.Uri(definition, "class_uri"),
            IsAbstract = element.Flag("abstract"),
            IsMixin = isMixin,
            Parent = parent?.Name ?? "",
            Mixins = mixins.Select(mixin => mixin.Name).ToEquatableArray(),
            Slots = all.ToEquatableArray(),
            LabelSlot = Label(definition, all) ?? parentModel?.LabelSlot ?? "",
            IdentifiedRoot = parentModel is { IsIdentified: true } ? parentModel.IdentifiedRoot
                : all.Any(slot => slot.IsIdentifier) ? definition.Name : "",
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
            scope.Report(
                Rules.SchemaContradiction,
                definition.File,
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
                    "class that inherits it",
                    $"It is inherited from '{inherited.DeclaringClass}', and this version cannot override it yet; rename or remove it.");
            }
            else if (slots.Bind(definition, attribute) is { } slot)
            {
                all.Add(slot);
                Attributes.Add((definition.Name, slot.Name), attribute);
            }
        }
    }

    private void CheckIdentifiers(List<SlotModel> all, Definition definition)
    {
        SlotModel[] identifiers = [.. all.Where(slot => slot.IsIdentifier)];
        if (identifiers.Length > 1 && identifiers[identifiers.Length - 1] is { } last && last.DeclaringClass == definition.Name)
        {
            scope.Report(
                Rules.SchemaContradiction,
                definition.File,
                Attributes[(definition.Name, last.Name)].Element.Name.Span,
                $"'{definition.Name}' has two identifiers, '{identifiers[0].Name}' and '{last.Name}'.",
                "Keep one.");
        }
    }

    private string? Label(Definition definition, List<SlotModel> all)
    {
        foreach ((Yaml.YamlScalar name, string text) in definition.Element.TextMap("annotations"))
        {
            if (name.Value != "label")
            {
                continue;
            }

            if (all.Exists(slot => slot.Name == text && !slot.IsMultivalued))
            {
                return text;
            }

            scope.Report(
                Rules.SchemaUndefined,
                definition.File,
                name.Span,
                $"single-valued slot of '{definition.Name}'",
                text,
                Suggestion.For(text, all.Select(slot => slot.Name)));
        }

        return null;
    }
}
