using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Orders classes so that parents and mixins come before what inherits from them, and reports inheritance that cannot be.</summary>
internal sealed class ClassOrder
{
    private readonly SchemaScope _scope;
    private readonly List<Definition> _ordered = [];
    private readonly HashSet<string> _open = [];
    private readonly Dictionary<string, List<Definition>> _ancestors = [];

    private ClassOrder(SchemaScope scope) => _scope = scope;

    /// <summary>The classes, each with its usable parent (first, may be null) and mixins.</summary>
    public static IEnumerable<(Definition Class, Definition? Parent, IReadOnlyList<Definition> Mixins)> Of(SchemaScope scope)
    {
        ClassOrder order = new(scope);
        foreach (Definition definition in scope.Classes.Values)
        {
            order.Visit(definition);
        }

        foreach (Definition definition in order._ordered)
        {
            List<Definition> ancestors = order._ancestors[definition.Name];
            yield return (
                definition,
                ancestors.FirstOrDefault(a => !a.Element.Flag("mixin") || definition.Element.Flag("mixin") && a.Name == definition.Element.Text("is_a")),
                [.. ancestors.Where(a => a.Element.Flag("mixin") && a.Name != definition.Element.Text("is_a"))]);
        }
    }

    private void Visit(Definition definition)
    {
        if (_ancestors.ContainsKey(definition.Name))
        {
            return;
        }

        _open.Add(definition.Name);
        List<Definition> ancestors = [];
        foreach ((string key, YamlScalar name) in Named(definition))
        {
            if (Ancestor(definition, key, name) is { } ancestor)
            {
                Visit(ancestor);
                ancestors.Add(ancestor);
            }
        }

        _open.Remove(definition.Name);
        _ancestors.Add(definition.Name, ancestors);
        _ordered.Add(definition);
    }

    private static IEnumerable<(string Key, YamlScalar Name)> Named(Definition definition)
    {
        if (definition.Element.Scalar("is_a") is { } parent)
        {
            yield return ("is_a", parent);
        }

        foreach (YamlScalar mixin in definition.Element.Texts("mixins"))
        {
            yield return ("mixins", mixin);
        }
    }

    private Definition? Ancestor(Definition definition, string key, YamlScalar name)
    {
        if (!_scope.Classes.TryGetValue(name.Value, out Definition? ancestor))
        {
            _scope.Report(
                Rules.SchemaUndefined, definition.File, name.Span, "class", name.Value, Suggestion.For(name.Value, _scope.Classes.Keys));
            return null;
        }

        if (_open.Contains(ancestor.Name))
        {
            _scope.Report(Rules.SchemaCycle, definition.File, name.Span, definition.Name, key);
            return null;
        }

        if (ancestor.Element.Flag("tree_root"))
        {
            _scope.Report(
                Rules.SchemaContradiction,
                definition.File,
                name.Span,
                $"'{ancestor.Name}' is the root class, which only lists the collections.",
                "Name another class.");
            return null;
        }

        bool ancestorIsMixin = ancestor.Element.Flag("mixin");
        if (key == "mixins" && !ancestorIsMixin)
        {
            _scope.Report(
                Rules.SchemaContradiction,
                definition.File,
                name.Span,
                $"'{ancestor.Name}' is no mixin.",
                "Add 'mixin: true' to it, or name it under is_a.");
            return null;
        }

        if (key == "is_a" && ancestorIsMixin != definition.Element.Flag("mixin"))
        {
            _scope.Report(
                Rules.SchemaContradiction,
                definition.File,
                name.Span,
                $"One of '{definition.Name}' and '{ancestor.Name}' is a mixin and the other is not.",
                "Name a mixin under mixins.");
            return null;
        }

        return ancestor;
    }
}
