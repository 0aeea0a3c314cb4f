using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>
/// Finds the slots of classes and what is said of each. As in LinkML an attribute comes before a slot of the schema, and what a class says under
/// <c>slot_usage</c> before what its ancestors say; the nearest one that says anything of a key decides it.
/// </summary>
internal sealed class SlotInheritance
{
    private readonly SchemaScope _scope;
    private readonly Dictionary<string, Dictionary<string, InducedSlot>> _slots = [];
    private readonly Dictionary<string, Dictionary<string, Definition>> _attributes = [];
    private readonly Dictionary<string, Dictionary<string, Definition>> _usages = [];
    private readonly Dictionary<string, Definition> _schemaSlots = [];
    private readonly HashSet<string> _inCycles = [];

    /// <summary>Finds the slots of every class.</summary>
    /// <param name="scope">The schema.</param>
    /// <param name="ordered">The classes, ancestors before descendants.</param>
    public SlotInheritance(SchemaScope scope, IReadOnlyList<InheritedClass> ordered)
    {
        _scope = scope;
        foreach (Definition slot in scope.Slots.Values)
        {
            SchemaSlot(slot);
        }

        foreach (InheritedClass c in ordered)
        {
            Add(c);
        }

        foreach (InheritedClass c in ordered)
        {
            CheckUsages(c, ordered);
        }
    }

    /// <summary>The slots that the schema defines outside classes, with what they inherit.</summary>
    public IEnumerable<Definition> SchemaSlots => _schemaSlots.Values;

    /// <summary>The slots of a class: those of its parent, of its mixins, and its own.</summary>
    /// <param name="name">The class.</param>
    public IReadOnlyCollection<InducedSlot> Of(string name) => _slots[name].Values;

    /// <summary>What is said of the slot of a class that has that name in facts.</summary>
    /// <param name="className">The class.</param>
    /// <param name="field">The name in facts.</param>
    public Definition OfField(string className, string field) => _slots[className].Values.First(slot => FieldName.Of(slot.Definition) == field).Definition;

    /// <summary>What is said of a slot of a class.</summary>
    /// <param name="className">The class.</param>
    /// <param name="slot">The name of the slot in the schema.</param>
    public Definition Definition(string className, string slot) => _slots[className][slot].Definition;

    /// <summary>Whether instances of a class have an identifier, or a key among those beside it.</summary>
    /// <param name="name">The class.</param>
    /// <param name="key"><c>identifier</c> or <c>key</c>.</param>
    public bool Has(string name, string key) => _slots[name].Values.Any(slot => slot.Definition.Flag(key));

    private void Add(InheritedClass c)
    {
        _attributes.Add(c.Name, ByName(c.Class.Children("attributes")));
        _usages.Add(c.Name, ByName(c.Class.Children("slot_usage")));
        Dictionary<string, InducedSlot> slots = [];
        foreach (InheritedClass ancestor in c.Parent is null ? c.Mixins : new[] { c.Parent }.Concat(c.Mixins))
        {
            foreach (string name in _slots[ancestor.Name].Keys.Where(name => !slots.ContainsKey(name)))
            {
                slots.Add(name, Inherited(c, name));
            }
        }

        foreach (string name in Own(c.Class).Where(name => !slots.ContainsKey(name)))
        {
            slots.Add(name, new InducedSlot(Layers(c, name), c.Name, c.Class));
        }

        _slots.Add(c.Name, slots);
    }

    /// <summary>Reports what a class says of slots that neither it nor any class below it has.</summary>
    private void CheckUsages(InheritedClass c, IReadOnlyList<InheritedClass> all)
    {
        foreach (Definition usage in _usages[c.Name].Values.Where(usage => !_slots[c.Name].ContainsKey(usage.Name)))
        {
            if (!all.Any(other => _slots[other.Name].ContainsKey(usage.Name) && other.Lineage.Contains(c)))
            {
                string hint = Suggestion.For(usage.Name, _slots[c.Name].Keys);
                string fact = $"'{c.Name}' has no slot '{usage.Name}', so that what is said of it changes nothing.";
                _scope.Report(Rules.SchemaNoEffect, usage.Place, fact, hint.Length > 0 ? hint.Trim() : "Remove it.");
            }
        }
    }

    private InducedSlot Inherited(InheritedClass c, string name)
    {
        InheritedClass[] having = [.. c.Ancestors.Where(ancestor => _slots[ancestor.Name].ContainsKey(name))];
        InducedSlot nearest = _slots[having[0].Name][name];
        if (having.Length == 1 && !IsSaidBeside(c, having[0], name) && !DefaultBinder.NamesClass(nearest.Definition))
        {
            return nearest;
        }

        // In C# a property is that of the parent; the others only say more of it.
        InducedSlot origin = c.Parent is not null && _slots[c.Parent.Name].TryGetValue(name, out InducedSlot? ofParent) ? ofParent : nearest;
        return new InducedSlot(Layers(c, name), origin.DeclaringClass, c.Class);
    }

    /// <summary>Whether a class, or an ancestor besides the one that it has a slot from, says anything of the slot.</summary>
    private bool IsSaidBeside(InheritedClass c, InheritedClass from, string name) =>
        Says(c, name) || (c.Ancestors.Skip(1).Any() && c.Lineage.Except(from.Lineage).Any(other => Says(other, name)));

    private bool Says(InheritedClass c, string name) => _attributes[c.Name].ContainsKey(name) || _usages[c.Name].ContainsKey(name);

    private Definition Layers(InheritedClass c, string name)
    {
        Definition? attribute = c.Lineage.Select(ancestor => Find(_attributes[ancestor.Name], name)).FirstOrDefault(found => found is not null);
        Definition layers = attribute ?? _schemaSlots[name];
        foreach (InheritedClass ancestor in c.Lineage.Reverse())
        {
            if (Find(_usages[ancestor.Name], name) is { } usage)
            {
                layers = usage with { Base = layers };
            }
        }

        return layers;
    }

    /// <summary>The names under <c>slots</c> that are defined, and those of attributes.</summary>
    private IEnumerable<string> Own(Definition c)
    {
        foreach (YamlScalar name in c.Texts("slots"))
        {
            if (_schemaSlots.ContainsKey(name.Value))
            {
                yield return name.Value;
            }
            else if (!_attributes[c.Name].ContainsKey(name.Value))
            {
                _scope.Report(Rules.SchemaUndefined, new SchemaPlace(c.File, name.Span), "slot", name.Value, Suggestion.For(name.Value, _schemaSlots.Keys));
            }
        }

        foreach (string name in _attributes[c.Name].Keys)
        {
            yield return name;
        }
    }

    /// <summary>A slot of the schema with those that it names under <c>is_a</c> and <c>mixins</c>, in the order of LinkML.</summary>
    private void SchemaSlot(Definition slot)
    {
        List<Definition> lineage = [slot];
        HashSet<string> seen = [slot.Name];
        Stack<Definition> open = new([slot]);
        while (open.Count > 0)
        {
            Definition current = open.Pop();
            IEnumerable<YamlScalar> names = current.Scalar("is_a") is { } parent ? current.Texts("mixins").Append(parent) : current.Texts("mixins");
            foreach (YamlScalar name in names)
            {
                if (!_scope.Slots.TryGetValue(name.Value, out Definition? ancestor))
                {
                    _scope.Report(Rules.SchemaUndefined, new SchemaPlace(current.File, name.Span), "slot", name.Value, Suggestion.For(name.Value, _scope.Slots.Keys));
                }
                else if (name.Value == slot.Name && !_inCycles.Contains(slot.Name))
                {
                    _inCycles.UnionWith(seen);
                    string key = current.Scalar("is_a") == name ? "is_a" : "mixins";
                    _scope.Report(Rules.SchemaCycle, new SchemaPlace(current.File, name.Span), slot.Name, key);
                }
                else if (seen.Add(name.Value))
                {
                    lineage.Add(ancestor);
                    open.Push(ancestor);
                }
            }
        }

        Definition? layers = null;
        for (int i = lineage.Count - 1; i >= 0; i--)
        {
            layers = lineage[i] with { Base = layers, IsAncestorSlot = i > 0 };
        }

        _schemaSlots.Add(slot.Name, layers!);
    }

    private static Dictionary<string, Definition> ByName(IEnumerable<Definition> definitions) => definitions.ToDictionary(definition => definition.Name);

    private static Definition? Find(Dictionary<string, Definition> definitions, string name) =>
        definitions.TryGetValue(name, out Definition? found) ? found : null;
}
