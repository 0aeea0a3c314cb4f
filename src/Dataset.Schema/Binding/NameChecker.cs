using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Finds names that differ in the schema and are one in C#.</summary>
internal sealed class NameChecker(SchemaScope scope, SlotInheritance inheritance, SchemaModel schema)
{
    /// <summary>The members that every record has, and that no slot can be named.</summary>
    private static readonly string[] RecordMembers =
        ["ReferencedBy", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "EqualityContract", "PrintMembers", "ReferenceEquals"];

    private static readonly string[] GeneratedTypes = ["Catalog", "DatasetImage", "DatasetMetadata"];

    private readonly SchemaContent _content = schema.Content;

    public void Check()
    {
        CheckTypes();
        foreach (ClassModel c in _content.Classes)
        {
            CheckMembers(c);
        }
    }

    private void CheckTypes()
    {
        // File names on some machines, and so generated files, do not distinguish case.
        Dictionary<string, string> types = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in GeneratedTypes)
        {
            types.Add(name, "is a type of the generated code");
        }

        foreach (ClassModel c in _content.Classes)
        {
            Claim(types, c.Name, c.CSharpName, "class", scope.Classes[c.Name].Place);
        }

        foreach (EnumModel e in _content.Enums)
        {
            Claim(types, e.Name, e.CSharpName, "enum", scope.Enums[e.Name].Place);
            CheckValues(e);
        }

        Definition root = scope.Classes.Values.First(definition => definition.IsRoot);
        foreach (CollectionModel c in _content.Collections)
        {
            Claim(types, c.Name, c.CSharpName, "collection", inheritance.OfField(root.Name, c.Name).Origin.Place);
        }
    }

    private void CheckValues(EnumModel e)
    {
        Dictionary<string, string> members = [];
        Definition[] values = [.. scope.Enums[e.Name].Children("permissible_values")];
        for (int i = 0; i < values.Length; i++)
        {
            Claim(members, values[i].Name, e.Values[i].CSharpName, "value", values[i].Place);
        }
    }

    private void CheckMembers(ClassModel c)
    {
        ClassModel? parent = c.Parent.Length > 0 ? schema.Class(c.Parent) : null;
        Dictionary<string, string> members = RecordMembers.ToDictionary(name => name, _ => "is a member of every record");
        members[c.CSharpName] = "is the name of its own class";
        foreach (SlotModel slot in c.Slots)
        {
            // A clash that the parent has already is reported there.
            bool isInherited = parent?.FindSlot(slot.Name) is not null && slot.CSharpName != c.CSharpName;
            Claim(members, slot.Name, slot.CSharpName, "slot", isInherited ? null : At(c, slot));
        }

        foreach (InverseModel inverse in _content.Inverses.Where(inverse => schema.IsA(c.Name, inverse.TargetClass)))
        {
            ReferenceSlotModel origin = _content.ReferenceSlots[inverse.ReferenceSlot];
            bool isInherited = c.Name != inverse.TargetClass
                && !c.Slots.Any(slot => slot.CSharpName == inverse.CSharpName && parent!.FindSlot(slot.Name) is null);
            SlotModel slot = schema.Class(origin.DeclaringClass).FindSlot(origin.Name)!;
            SchemaPlace at = inheritance.Definition(origin.DeclaringClass, slot.SchemaName).At("inverse");
            Claim(members, inverse.Name, inverse.CSharpName, "inverse", isInherited ? null : at);
        }
    }

    /// <summary>Where to report a slot: at the slot when the class declares it, else at the class, since the clash arises there.</summary>
    private SchemaPlace At(ClassModel c, SlotModel slot) =>
        slot.DeclaringClass == c.Name ? inheritance.Definition(c.Name, slot.SchemaName).Origin.Place : scope.Classes[c.Name].Place;

    /// <summary>Takes a name, or reports that it is taken; a clash without a place is known already.</summary>
    private void Claim(Dictionary<string, string> taken, string name, string csharp, string what, SchemaPlace? at)
    {
        if (!taken.TryGetValue(csharp, out string? by))
        {
            taken.Add(csharp, $"is already the {what} '{name}'");
        }
        else if (at is { } place)
        {
            scope.Report(Rules.SchemaNameClash, place, name, csharp, by);
        }
    }
}
