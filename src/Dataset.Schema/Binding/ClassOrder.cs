using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Orders classes so that parents and mixins come before what inherits from them, and reports inheritance that cannot be.</summary>
internal sealed class ClassOrder
{
    private readonly SchemaScope _scope;
    private readonly Dictionary<string, InheritedClass> _ordered = [];
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

        return [.. order._ordered.Values];
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
                _scope.Report(Rules.SchemaCycle, new SchemaPlace(definition.File, ancestor.At.Span), definition.Name, ancestor.IsParent ? "is_a" : "mixins");
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
        // An ancestor in a cycle is not there yet.
        InheritedClass? parent = ancestors.Where(ancestor => ancestor.IsParent).Select(Find).FirstOrDefault();
        IEnumerable<InheritedClass> mixins = ancestors
            .Where(ancestor => !ancestor.IsParent && ancestor.Class.Name != parent?.Name)
            .GroupBy(ancestor => ancestor.Class.Name)
            .Select(same => Find(same.First()))
            .OfType<InheritedClass>();
        _ordered.Add(definition.Name, new InheritedClass(definition, parent, [.. mixins]));
    }

    private InheritedClass? Find(Ancestor ancestor) => _ordered.TryGetValue(ancestor.Class.Name, out InheritedClass? found) ? found : null;

    private List<Ancestor> AncestorsOf(Definition definition)
    {
        List<Ancestor> ancestors = [];
        if (definition.Scalar("is_a") is { } parent)
        {
            AddAncestor(definition, isParent: true, parent, ancestors);
        }

        foreach (YamlScalar mixin in definition.Texts("mixins"))
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
            _scope.Report(Rules.SchemaUndefined, new SchemaPlace(definition.File, name.Span), "class", name.Value, hint);
        }
        else
        {
            ancestors.Add(new Ancestor(ancestor, name, isParent));
        }
    }

    private sealed record Ancestor(Definition Class, YamlScalar At, bool IsParent);
}
