namespace Dataset.Schema.Binding;

/// <summary>A class and what it inherits from.</summary>
/// <param name="definition">The class.</param>
/// <param name="parent">The class under its <c>is_a</c>, or null.</param>
/// <param name="mixins">The classes under its <c>mixins</c>, each once.</param>
internal sealed class InheritedClass(Definition definition, InheritedClass? parent, IReadOnlyList<InheritedClass> mixins)
{
    /// <summary>The class.</summary>
    public Definition Class => definition;

    /// <summary>The class under its <c>is_a</c>, or null.</summary>
    public InheritedClass? Parent => parent;

    /// <summary>The classes under its <c>mixins</c>, each once.</summary>
    public IReadOnlyList<InheritedClass> Mixins => mixins;

    /// <summary>The name.</summary>
    public string Name => Class.Name;

    /// <summary>The mixins, then the parent.</summary>
    public IEnumerable<InheritedClass> Ancestors => Parent is null ? Mixins : Mixins.Append(Parent);

    /// <summary>Whether it has rules, its own or inherited ones.</summary>
    public bool HasRules { get; } = Has("rules", definition, parent?.HasRules, mixins.Any(mixin => mixin.HasRules));

    /// <summary>Whether it has unique keys, its own or inherited ones.</summary>
    public bool HasUniqueKeys { get; } = Has("unique_keys", definition, parent?.HasUniqueKeys, mixins.Any(mixin => mixin.HasUniqueKeys));

    /// <summary>The class itself and all it inherits from, in the order in which LinkML looks for what is said of a slot: itself, mixins, parent, and on from there.</summary>
    public IReadOnlyList<InheritedClass> Lineage => field ??= Collect();

    private static bool Has(string key, Definition c, bool? hasParent, bool hasMixin) => hasParent == true || hasMixin || c.Children(key).Any();

    private List<InheritedClass> Collect()
    {
        List<InheritedClass> lineage = [this];
        HashSet<string> seen = [Name];
        Stack<InheritedClass> open = new([this]);
        while (open.Count > 0)
        {
            foreach (InheritedClass ancestor in open.Pop().Ancestors.Where(ancestor => seen.Add(ancestor.Name)))
            {
                lineage.Add(ancestor);
                open.Push(ancestor);
            }
        }

        return lineage;
    }
}
