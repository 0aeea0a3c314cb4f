using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves the attributes of classes.</summary>
internal sealed class SlotBinder(SchemaScope scope, TypeBinder types)
{
    private readonly string _defaultRange = DefaultRange(scope, types);

    /// <summary>The slot that an attribute declares; null when its range cannot be resolved, which is reported.</summary>
    /// <param name="owner">The class that declares it.</param>
    /// <param name="definition">The attribute.</param>
    public SlotModel? Bind(Definition owner, Definition definition)
    {
        SchemaElement element = definition.Element;
        bool isIdentifier = element.Flag("identifier");
        SlotModel slot = new()
        {
            Name = definition.Name,
            CSharpName = CSharpName.Pascal(definition.Name),
            DeclaringClass = owner.Name,
            Title = element.Title,
            Description = element.Text("description"),
            Deprecated = element.Text("deprecated"),
            Uri = scope.Uri(definition, "slot_uri"),
            Range = "",
            Form = element.Flag("multivalued") ? SlotForm.List : SlotForm.Single,
            IsRequired = element.Flag("required") || isIdentifier,
            IsIdentifier = isIdentifier,
            Inverse = element.Text("inverse"),
        };
        if (WithRange(slot, definition) is not { } ranged)
        {
            return null;
        }

        Check(ranged, definition);
        return ranged;
    }

    /// <summary>The range of slots that name none. As in LinkML it is that of the file with the root class.</summary>
    private static string DefaultRange(SchemaScope scope, TypeBinder types)
    {
        string range = scope.Files[0].Root.Scalar("default_range")?.Value ?? BuiltInTypes.Text.Name;
        foreach (SchemaFile file in scope.Files)
        {
            if (file.Root.Scalar("default_range") is not { } written)
            {
                continue;
            }

            if (written.Value != range)
            {
                scope.Report(
                    Rules.SchemaContradiction,
                    file,
                    written.Span,
                    $"Slots without a range have the range '{range}', because {scope.Files[0].Name} says so or says nothing.",
                    $"Remove 'default_range', or write it in {scope.Files[0].Name}.");
            }
            else if (!scope.IsRange(range) && types.Find(range) is null)
            {
                scope.Report(Rules.SchemaUndefined, file, written.Span, "class, enum or type", range, types.RangeHint(range));
                range = BuiltInTypes.Text.Name;
            }
        }

        return range;
    }

    private SlotModel? WithRange(SlotModel slot, Definition definition)
    {
        YamlScalar? written = definition.Element.Scalar("range");
        string range = written?.Value ?? _defaultRange;
        if (scope.Classes.TryGetValue(range, out Definition? target))
        {
            return WithClass(slot, definition, target);
        }

        if (scope.Enums.ContainsKey(range))
        {
            return slot with { Range = range, Kind = ValueKind.Enum };
        }

        TypeModel? type = types.Find(range) ?? (written is null ? BuiltInTypes.Text : null);
        if (type is not null)
        {
            return slot with { Range = range, Kind = type.Kind, Type = types.Narrow(type, definition) };
        }

        scope.Report(Rules.SchemaUndefined, definition.File, written!.Span, "class, enum or type", range, types.RangeHint(range));
        return null;
    }

    private SlotModel? WithClass(SlotModel slot, Definition definition, Definition target)
    {
        if (target.Element.Flag("mixin") || target.IsRoot)
        {
            scope.Contradict(
                definition,
                definition.SpanOf("range"),
                $"'{target.Name}' is {(target.Element.Flag("mixin") ? "a mixin" : "the root class")} and has no instances here.",
                "Name another class, such as a common parent.");
            return null;
        }

        bool isIdentified = HasIdentifier(target);
        bool asList = definition.Element.Flag("inlined_as_list");
        bool isInlined = asList || definition.Element.Flag("inlined") || !isIdentified;
        if (isInlined && target.Element.Flag("abstract"))
        {
            scope.Contradict(
                definition,
                definition.SpanOf("range"),
                $"'{target.Name}' is abstract, so no record of it can be written here.",
                "Name a class that is not abstract, or refer to it by identifier.");
            return null;
        }

        bool isKeyed = isInlined && slot.IsMultivalued && isIdentified && !asList;
        return slot with
        {
            Range = target.Name,
            Kind = isInlined ? ValueKind.Inlined : ValueKind.Reference,
            Form = isKeyed ? SlotForm.Keyed : slot.Form,
        };
    }

    private bool HasIdentifier(Definition target)
    {
        HashSet<string> seen = [];
        Stack<Definition> open = new([target]);
        while (open.Count > 0)
        {
            Definition current = open.Pop();
            if (!seen.Add(current.Name))
            {
                continue;
            }

            if (current.Element.Elements(ElementKind.Slot).Any(slot => slot.Flag("identifier")))
            {
                return true;
            }

            foreach (string name in current.Element.Texts("mixins").Select(m => m.Value).Append(current.Element.Text("is_a")))
            {
                if (scope.Classes.TryGetValue(name, out Definition? ancestor))
                {
                    open.Push(ancestor);
                }
            }
        }

        return false;
    }

    private void Check(SlotModel slot, Definition definition)
    {
        bool isClass = slot.Kind is ValueKind.Reference or ValueKind.Inlined;
        foreach (string key in (string[])["inlined", "inlined_as_list"])
        {
            Forbid(definition, key, definition.Element.Flag(key) && !isClass, $"'{key}' holds for classes only, and '{slot.Range}' is none.");
        }

        Forbid(definition, "inverse", slot.Inverse.Length > 0 && slot.Kind != ValueKind.Reference, "'inverse' holds for references only.");
        Forbid(definition, "identifier", slot.IsIdentifier && (slot.IsMultivalued || slot.Kind != ValueKind.Text), "An identifier is a single text.");
        foreach (string key in (string[])["pattern", "minimum_value", "maximum_value"])
        {
            Forbid(definition, key, definition.Element.Find(key) is not null && slot.Type is null, $"'{key}' holds for scalars only, and '{slot.Range}' is none.");
        }
    }

    private void Forbid(Definition definition, string key, bool isWrong, string fact)
    {
        if (isWrong)
        {
            scope.Contradict(definition, definition.SpanOf(key), fact, $"Remove '{key}', or change the range.");
        }
    }
}
