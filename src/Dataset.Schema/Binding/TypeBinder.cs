using System.Globalization;
using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves types along <c>typeof</c>, with the patterns and bounds that they and slots add.</summary>
internal sealed class TypeBinder(SchemaScope scope)
{
    private readonly Dictionary<string, TypeModel?> _bound = [];
    private readonly bool _builtIn = scope.Files.Any(file => file.Root.Texts("imports").Any(i => i.Value == ImportBinder.BuiltInTypes));

    /// <summary>The names that a scalar range can have.</summary>
    public IEnumerable<string> Names => _builtIn ? scope.Types.Keys.Concat(BuiltInTypes.Names) : scope.Types.Keys;

    /// <summary>Binds every type, so that an error in one that nothing uses is seen.</summary>
    public void BindAll()
    {
        foreach (string name in scope.Types.Keys)
        {
            Find(name);
        }
    }

    /// <summary>The type of that name, or null when there is none.</summary>
    public TypeModel? Find(string name)
    {
        if (_bound.TryGetValue(name, out TypeModel? bound))
        {
            return bound;
        }

        if (!scope.Types.TryGetValue(name, out Definition? definition))
        {
            return _builtIn ? BuiltInTypes.Find(name) : null;
        }

        // A type that is asked for while it is bound descends from itself; null ends the way up.
        _bound[name] = null;
        return _bound[name] = Bind(definition);
    }

    /// <summary>A type with the pattern and bounds of a definition added.</summary>
    public TypeModel Narrow(TypeModel type, Definition definition)
    {
        SchemaElement element = definition.Element;
        if (element.Scalar("pattern") is { } pattern)
        {
            type = type with { Patterns = [.. type.Patterns, .. Pattern(definition, pattern, type.Kind)] };
        }

        return type with
        {
            Minimum = Tighter(type.Minimum, Bound(definition, "minimum_value", type.Kind), Math.Max),
            Maximum = Tighter(type.Maximum, Bound(definition, "maximum_value", type.Kind), Math.Min),
        };
    }

    private TypeModel? Bind(Definition definition)
    {
        string uri = scope.Uri(definition, "uri", orDefault: false);
        TypeModel parent = BuiltInTypes.Text;
        if (definition.Element.Scalar("typeof") is { } name)
        {
            if (Find(name.Value) is not { } found)
            {
                bool cycle = scope.Types.ContainsKey(name.Value);
                Rule rule = cycle ? Rules.SchemaCycle : Rules.SchemaUndefined;
                string[] arguments = cycle ? [definition.Name, "typeof"] : ["type", name.Value, Suggestion.For(name.Value, Names)];
                scope.Report(rule, definition.File, name.Span, arguments);
                return null;
            }

            parent = found;
        }

        string description = definition.Element.Text("description");
        TypeModel type = parent with
        {
            Name = definition.Name,
            Kind = uri == BuiltInTypes.EdtfUri ? ValueKind.Edtf : parent.Kind,
            Description = description.Length > 0 ? description : parent.Description,
        };
        return Narrow(type, definition);
    }

    private static decimal? Tighter(decimal? inherited, decimal? own, Func<decimal, decimal, decimal> choose) =>
        inherited is { } a && own is { } b ? choose(a, b) : own ?? inherited;

    private IEnumerable<string> Pattern(Definition definition, YamlScalar pattern, ValueKind kind)
    {
        if (kind is not (ValueKind.Text or ValueKind.Uri or ValueKind.Edtf))
        {
            scope.Report(Rules.SchemaContradiction, definition.File, pattern.Span, "A pattern holds for texts only.", "Remove it, or make the range a text.");
            return [];
        }

        if (PatternSyntax.Problem(pattern.Value) is { } problem)
        {
            scope.Report(Rules.SchemaPattern, definition.File, pattern.Span, pattern.Value, problem);
            return [];
        }

        return [pattern.Value];
    }

    private decimal? Bound(Definition definition, string key, ValueKind kind)
    {
        if (definition.Element.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (kind is not (ValueKind.Integer or ValueKind.Float or ValueKind.Decimal))
        {
            scope.Report(Rules.SchemaContradiction, definition.File, scalar.Span, $"'{key}' holds for numbers only.", "Remove it, or make the range a number.");
            return null;
        }

        return decimal.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound) ? bound : null;
    }
}
