using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves types along <c>typeof</c>, with the patterns and bounds that they and slots add.</summary>
internal sealed class TypeBinder(SchemaScope scope, PatternBinder patterns)
{
    private readonly Dictionary<string, TypeModel> _bound = [];

    /// <summary>The names that a scalar range can have.</summary>
    public IEnumerable<string> Names => scope.ImportsBuiltInTypes ? scope.Types.Keys.Concat(BuiltInTypes.Names) : scope.Types.Keys;

    /// <summary>The last sentence of a message about a range that nothing defines.</summary>
    public string RangeHint(string range) => scope.TypeHint(range, scope.Classes.Keys.Concat(scope.Enums.Keys).Concat(Names));

    /// <summary>Binds every type, so that an error in one that nothing uses is seen.</summary>
    public void BindAll()
    {
        foreach (Definition definition in scope.Types.Values)
        {
            BindWithParents(definition);
        }
    }

    /// <summary>The type of that name, or null when there is none.</summary>
    public TypeModel? Find(string name) =>
        _bound.TryGetValue(name, out TypeModel? bound) ? bound : scope.ImportsBuiltInTypes ? BuiltInTypes.Find(name) : null;

    /// <summary>A type with the pattern and bounds of a definition added.</summary>
    public TypeModel Narrow(TypeModel type, Definition definition)
    {
        if (patterns.Bind(definition, type.Kind) is { } pattern)
        {
            type = type with { Patterns = [.. type.Patterns, pattern] };
        }

        decimal? minimum = Bound(definition, "minimum_value", type.Kind);
        decimal? maximum = Bound(definition, "maximum_value", type.Kind);
        TypeModel narrowed = type with
        {
            Minimum = Tighter(type.Minimum, minimum, Math.Max),
            Maximum = Tighter(type.Maximum, maximum, Math.Min),
        };
        if ((minimum ?? maximum) is not null && narrowed.Minimum > narrowed.Maximum)
        {
            string fact = $"No number is at least {Number(narrowed.Minimum)} and at most {Number(narrowed.Maximum)}.";
            scope.Contradict(definition.At(minimum is null ? "maximum_value" : "minimum_value"), fact, "Change one of the bounds.");
        }

        return narrowed;
    }

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static decimal? Tighter(decimal? inherited, decimal? own, Func<decimal, decimal, decimal> choose) =>
        inherited is { } a && own is { } b ? choose(a, b) : own ?? inherited;

    private void BindWithParents(Definition definition)
    {
        Stack<Definition> chain = new();
        HashSet<string> names = [];
        TypeModel? parent = null;
        for (Definition? next = definition; next is not null && !_bound.TryGetValue(next.Name, out parent);)
        {
            chain.Push(next);
            names.Add(next.Name);
            (parent, next) = Parent(next, names);
        }

        while (chain.Count > 0)
        {
            Definition current = chain.Pop();
            parent = Bind(current, parent ?? BuiltInTypes.Text);
            _bound.Add(current.Name, parent);
        }
    }

    /// <summary>The type that another one narrows: one of linkml:types, or one of the schema that is to be bound first.</summary>
    private (TypeModel? BuiltIn, Definition? Defined) Parent(Definition definition, HashSet<string> chain)
    {
        if (definition.Scalar("typeof") is not { } name)
        {
            if (BuiltInTypes.OfPython(definition.Text("base")) is { } builtIn)
            {
                return (builtIn, null);
            }

            scope.Contradict(
                definition.At("base"),
                $"The type '{definition.Name}' does not say which type it narrows.",
                "Add 'typeof: string', or another type of linkml:types.");
            return default;
        }

        SchemaPlace place = definition.At("typeof");
        if (!scope.Types.TryGetValue(name.Value, out Definition? parent))
        {
            if (Find(name.Value) is { } builtIn)
            {
                return (builtIn, null);
            }

            scope.Report(Rules.SchemaUndefined, place, "type", name.Value, scope.TypeHint(name.Value, Names));
            return default;
        }

        if (chain.Contains(parent.Name))
        {
            scope.Report(Rules.SchemaCycle, place, definition.Name, "typeof");
            return default;
        }

        return (null, parent);
    }

    private TypeModel Bind(Definition definition, TypeModel parent)
    {
        bool isEdtf = scope.Uri(definition, "uri", orDefault: false) == BuiltInTypes.EdtfUri;
        if (isEdtf && parent.Kind is not (ValueKind.Text or ValueKind.Edtf))
        {
            scope.Contradict(definition.At("typeof"), "A date of EDTF is a text.", "Write 'typeof: string'.");
        }

        string description = definition.Text("description");
        TypeModel type = parent with
        {
            Name = definition.Name,
            Kind = isEdtf ? ValueKind.Edtf : parent.Kind,
            Description = description.Length > 0 ? description : parent.Description,
            Avoided = Avoided(definition) ?? parent.Avoided,
            Title = definition.Title,
            Metadata = MetadataReader.Of(definition),
        };
        return Narrow(type, definition);
    }

    /// <summary>The words of the annotation <c>avoid</c>, or null.</summary>
    private WordList? Avoided(Definition definition)
    {
        if (definition.Annotation("avoid") is not { } words)
        {
            return null;
        }

        AvoidedWord[] read = words switch
        {
            YamlSequence list => [.. list.Items.Select(item => new AvoidedWord((item as YamlScalar)?.Value ?? "", ""))],
            YamlMapping hints => [.. hints.Entries.Select(entry => new AvoidedWord(entry.Key.Value, (entry.Value as YamlScalar)?.Value.Trim() ?? ""))],
            _ => [],
        };
        if (read.Length > 0 && read.All(word => word.Word.Trim('*').Length > 0))
        {
            return new WordList(read.ToEquatableArray());
        }

        scope.Report(Rules.SchemaShape, new SchemaPlace(definition.File, words.Span), "The value of 'avoid'", "a list of words or phrases, or a mapping of them to what to write instead");
        return null;
    }

    private decimal? Bound(Definition definition, string key, ValueKind kind)
    {
        if (definition.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (kind is not (ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Any))
        {
            scope.Report(Rules.SchemaNoEffect, definition.At(key), $"'{key}' holds for numbers only, and so changes nothing here.", "Remove it, or make the range a number.");
            return null;
        }

        if (NumberText.Exact(scalar.Value) is { } bound)
        {
            return bound;
        }

        scope.Contradict(definition.At(key), $"'{scalar.Value}' is no bound.", "Write a finite number of at most 28 digits.");
        return null;
    }
}
