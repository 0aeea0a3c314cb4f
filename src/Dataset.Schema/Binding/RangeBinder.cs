using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves the ranges of slots: a type, an enum, or a class by reference or by value.</summary>
internal sealed class RangeBinder
{
    private readonly SchemaScope _scope;
    private readonly TypeBinder _types;
    private readonly SlotInheritance _inheritance;

    public RangeBinder(SchemaScope scope, TypeBinder types, SlotInheritance inheritance)
    {
        _scope = scope;
        _types = types;
        _inheritance = inheritance;
        Default = DefaultRange();
    }

    /// <summary>The range of slots that name none. As in LinkML it is that of the main file.</summary>
    public string Default { get; }

    /// <summary>The slot with its range; null when nothing defines it, which is reported.</summary>
    /// <param name="slot">The slot without a range.</param>
    /// <param name="definition">What is said of it, or a condition on it.</param>
    /// <param name="isInlined">Whether records are held by value even where the definition does not say so.</param>
    public SlotModel? Bind(SlotModel slot, Definition definition, bool isInlined = false)
    {
        YamlScalar? written = definition.Scalar("range");
        string range = written?.Value ?? Default;
        if (_scope.Classes.TryGetValue(range, out Definition? target))
        {
            return WithClass(slot, definition, target, isInlined);
        }

        if (_scope.Enums.ContainsKey(range))
        {
            return slot with { Range = range, Kind = ValueKind.Enum, Type = _types.Narrow(BuiltInTypes.Text, definition) };
        }

        TypeModel? type = _types.Find(range) ?? (written is null ? BuiltInTypes.Text : null);
        if (type is not null)
        {
            return slot with { Range = range, Kind = type.Kind, Type = _types.Narrow(type, definition) };
        }

        _scope.Report(Rules.SchemaUndefined, definition.At("range"), "class, enum or type", range, _types.RangeHint(range));
        return null;
    }

    /// <summary>A single value of a slot, with the range of a condition or else narrowed by its pattern and bounds.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="expression">The condition.</param>
    /// <param name="isInlined">Whether the slot holds records by value, which its conditions need not say again.</param>
    public SlotModel? Narrow(SlotModel slot, Definition expression, bool isInlined)
    {
        SlotModel single = slot with { Form = SlotForm.Single, Conditions = SlotConditions.None };
        return expression.Scalar("range") is not null
            ? Bind(single with { Type = null, Alternatives = [], IsPolymorphic = false }, expression, isInlined)
            : single with { Type = _types.Narrow(slot.Type ?? BuiltInTypes.OfKind(slot.Kind), expression) };
    }

    private string DefaultRange()
    {
        SchemaFile main = _scope.Files[0];
        string range = main.Root.Scalar("default_range")?.Value ?? BuiltInTypes.Text.Name;
        foreach (SchemaFile file in _scope.Files)
        {
            if (file.Root.Scalar("default_range") is not { } written)
            {
                continue;
            }

            SchemaPlace place = new(file, written.Span);
            if (written.Value != range)
            {
                string fact = $"Slots without a range have the range '{range}', because {main.Name} says so or says nothing.";
                _scope.Report(Rules.SchemaNoEffect, place, fact, $"Write 'default_range' in {main.Name}.");
            }
            else if (!_scope.IsRange(range) && _types.Find(range) is null)
            {
                _scope.Report(Rules.SchemaUndefined, place, "class, enum or type", range, _types.RangeHint(range));
                range = BuiltInTypes.Text.Name;
            }
        }

        return range;
    }

    private SlotModel WithClass(SlotModel slot, Definition definition, Definition target, bool isInlined)
    {
        if (_scope.Uri(target, "class_uri") == BuiltInTypes.AnyUri)
        {
            return slot with { Range = target.Name, Kind = ValueKind.Any, Type = _types.Narrow(BuiltInTypes.OfKind(ValueKind.Any), definition) };
        }

        bool isIdentified = _inheritance.Has(target.Name, "identifier");
        bool asList = definition.Flag("inlined_as_list");
        if (!(isInlined || asList || definition.Flag("inlined") || !isIdentified))
        {
            return slot with { Range = target.Name, Kind = ValueKind.Reference, Type = _types.Narrow(IdentifierType(target.Name), definition) };
        }

        bool isKeyed = slot.IsMultivalued && !asList && (isIdentified || _inheritance.Has(target.Name, "key"));
        return slot with
        {
            Range = target.Name,
            Kind = ValueKind.Inlined,
            Type = _types.Narrow(BuiltInTypes.OfKind(ValueKind.Inlined), definition),
            Form = isKeyed ? SlotForm.Keyed : slot.Form,
            IsPolymorphic = _inheritance.Has(target.Name, "designates_type"),
        };
    }

    /// <summary>The type of the identifiers of a class, which a reference to it is written in.</summary>
    private TypeModel IdentifierType(string className)
    {
        Definition? identifier = _inheritance.Of(className).FirstOrDefault(slot => slot.Definition.Flag("identifier"))?.Definition;
        return _types.Find(identifier?.Scalar("range")?.Value ?? Default) ?? BuiltInTypes.Text;
    }
}
