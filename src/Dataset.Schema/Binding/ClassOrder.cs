using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Orders classes so that parents and mixins come before what inherits from them, and reports inheritance that cannot be.</summary>
internal sealed class ClassOrder
{
    private readonly SchemaScope _scope;
    private readonly List<InheritedClass> _ordered = [];
    private readonly Dictionary<string, List<Ancestor>> _ancestors = [];

    private ClassOrder(SchemaScope scope) => _scope = scope;

    /// <summary>The classes, each with its parent and mixins.</summary>
    public static IReadOnlyList<InheritedClass> Of(SchemaScope scope)
    {
        ClassOrder order = new(scope);
        foreach (Definition definition in scope.Classes.Values)
        {
            order.Visit(definition);
        }

        return order._ordered;
    }

    /// <summary>Adds a class behind its ancestors. Without recursion: a long chain of classes must not end the compiler.</summary>
    private void Visit(Definition first)
    {
        if (_ancestors.ContainsKey(first.Name))
        {
            return;
        }

        Stack<(Definition Class, int Next)> open = new([(first, 0)]);
        HashSet<string> openNames = [first.Name];
        _ancestors.Add(first.Name, AncestorsOf(first));
        while (open.Count > 0)
        {
            (Definition definition, int next) = open.Pop();
            List<Ancestor> ancestors = _ancestors[definition.Name];
            if (next == ancestors.Count)
            {
                openNames.Remove(definition.Name);
                Add(definition, ancestors);
                continue;
            }

            open.Push((definition, next + 1));
            Ancestor ancestor = ancestors[next];
            if (openNames.Contains(ancestor.Class.Name))
            {
                _scope.Report(Rules.SchemaCycle, definition.File, ancestor.At.Span, definition.Name, ancestor.IsParent ? "is_a" : "mixins");
            }
            else if (!_ancestors.ContainsKey(ancestor.Class.Name))
            {
                _ancestors.Add(ancestor.Class.Name, AncestorsOf(ancestor.Class));
                openNames.Add(ancestor.Class.Name);
                open.Push((ancestor.Class, 0));
            }
        }
    }

    private void Add(Definition definition, List<Ancestor> ancestors)
    {
        Definition? parent = ancestors.FirstOrDefault(ancestor => ancestor.IsParent)?.Class;
        IEnumerable<Definition> mixins = ancestors
            .Where(ancestor => !ancestor.IsParent && ancestor.Class.Name != parent?.Name)
            .GroupBy(ancestor => ancestor.Class.Name)
            .Select(same => same.First().Class);
        _ordered.Add(new InheritedClass(definition, parent, [.. mixins]));
    }

    private List<Ancestor> AncestorsOf(Definition definition)
    {
        List<Ancestor> ancestors = [];
        if (definition.Element.Scalar("is_a") is { } parent)
        {
            AddAncestor(definition, isParent: true, parent, ancestors);
        }

        foreach (YamlScalar mixin in definition.Element.Texts("mixins"))
        {
            AddAncestor(definition, isParent: false, mixin, ancestors);
        }

        return ancestors;
    }

    private void AddAncestor(Definition definition, bool isParent, YamlScalar name, List<Ancestor> ancestors)
    {
        if (!_scope.Classes.TryGetValue(name.Value, out Definition? ancestor))
        {
            string hint = Suggestion.For(name.Value, _scope.Classes.Keys);
            _scope.Report(Rules.SchemaUndefined, definition.File, name.Span, "class", name.Value, hint);
        }
        else if (Contradiction(definition, isParent, ancestor) is var (fact, wayOut))
        {
            _scope.Report(Rules.SchemaContradiction, definition.File, name.Span, fact, wayOut);
        }
        else
        {
            ancestors.Add(new Ancestor(ancestor, name, isParent));
        }
    }

    private static (string Fact, string WayOut)? Contradiction(Definition definition, bool isParent, Definition ancestor)
    {
        bool ancestorIsMixin = ancestor.Element.Flag("mixin");
        if (ancestor.IsRoot)
        {
            return ($"'{ancestor.Name}' is the root class, which only lists the collections.", "Name another class.");
        }

        if (!isParent && !ancestorIsMixin)
        {
            return ($"'{ancestor.Name}' is no mixin.", "Add 'mixin: true' to it, or name it under is_a.");
        }

        return isParent && ancestorIsMixin != definition.Element.Flag("mixin")
            ? ($"One of '{definition.Name}' and '{ancestor.Name}' is a mixin and the other is not.", "Name a mixin under mixins.")
            : null;
    }

    private sealed record Ancestor(Definition Class, YamlScalar At, bool IsParent);
}
