using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Finds names that differ in the schema and are one in C#.</summary>
internal sealed class NameChecker(SchemaScope scope, ClassBinder binder)
{
    /// <summary>The members that every record has, and that no slot can be named.</summary>
    private static readonly HashSet<string> RecordMembers =
        ["ReferencedBy", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "EqualityContract", "PrintMembers", "ReferenceEquals"];

    private static readonly string[] GeneratedTypes = ["Catalog", "DatasetImage", "DatasetMetadata"];

    public void Check(SchemaContent content)
    {
        CheckTypes(content);
        foreach (ClassModel c in content.Classes)
        {
            CheckMembers(c, content);
        }
    }

    private void CheckTypes(SchemaContent content)
    {
        // File names on some machines, and so generated files, do not distinguish case.
        Dictionary<string, string> types = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in GeneratedTypes)
        {
            types.Add(name, "is a type of the generated code");
        }

        foreach (ClassModel c in content.Classes)
        {
            Claim(types, c.Name, c.CSharpName, "class", scope.Classes[c.Name]);
        }

        foreach (EnumModel e in content.Enums)
        {
            Claim(types, e.Name, e.CSharpName, "enum", scope.Enums[e.Name]);
        }

        Definition root = scope.Classes.Values.First(definition => definition.Element.Flag("tree_root"));
        foreach (CollectionModel c in content.Collections)
        {
            Claim(types, c.Name, c.CSharpName, "collection", binder.Attributes.TryGetValue((root.Name, c.Name), out Definition? slot) ? slot : root);
        }
    }

    private void CheckMembers(ClassModel c, SchemaContent content)
    {
        Dictionary<string, string> members = RecordMembers.ToDictionary(name => name, _ => "is a member of every record");
        members[c.CSharpName] = "is the name of its own class";
        foreach (SlotModel slot in c.Slots)
        {
            Claim(members, slot.Name, slot.CSharpName, "slot", At(c, slot));
        }

        foreach (InverseModel inverse in content.Inverses.Where(i => IsSelfOrAncestor(c, i.TargetClass, content)))
        {
            ReferenceSlotModel origin = content.ReferenceSlots[inverse.ReferenceSlot];
            Claim(members, inverse.Name, inverse.CSharpName, "inverse", binder.Attributes[(origin.DeclaringClass, origin.Name)], "inverse");
        }
    }

    /// <summary>Where to report a slot: at its attribute when the class declares it, else at the class, since the clash arises there.</summary>
    private Definition At(ClassModel c, SlotModel slot) =>
        slot.DeclaringClass == c.Name ? binder.Attributes[(c.Name, slot.Name)] : scope.Classes[c.Name];

    private static bool IsSelfOrAncestor(ClassModel c, string ancestor, SchemaContent content)
    {
        for (ClassModel? current = c; current is not null; current = content.Classes.FirstOrDefault(p => p.Name == current.Parent))
        {
            if (current.Name == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private void Claim(Dictionary<string, string> taken, string name, string csharp, string what, Definition at, string key = "")
    {
        if (taken.TryGetValue(csharp, out string? by))
        {
            scope.Report(Rules.SchemaNameClash, at.File, at.SpanOf(key), name, csharp, by);
        }
        else
        {
            taken.Add(csharp, $"is already the {what} '{name}'");
        }
    }
}
