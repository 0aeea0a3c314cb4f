namespace Dataset.Schema.Binding;

/// <summary>A class and what it inherits from.</summary>
/// <param name="Class">The class.</param>
/// <param name="Parent">The class under its <c>is_a</c>, or null.</param>
/// <param name="Mixins">The classes under its <c>mixins</c>, each once.</param>
internal sealed record InheritedClass(Definition Class, InheritedClass? Parent, IReadOnlyList<InheritedClass> Mixins)
{
    private IReadOnlyList<InheritedClass>? _lineage;

    /// <summary>The name.</summary>
    public string Name => Class.Name;

    /// <summary>The mixins, then the parent.</summary>
    public IEnumerable<InheritedClass> Ancestors => Parent is null ? Mixins : Mixins.Append(Parent);

    /// <summary>The class itself and all it inherits from, in the order in which LinkML looks for what is said of a slot: itself, mixins, parent, and on from there.</summary>
    public IReadOnlyList<InheritedClass> Lineage => _lineage ??= Collect();

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
