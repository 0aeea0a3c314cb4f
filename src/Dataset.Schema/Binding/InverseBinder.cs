using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Makes the reverse properties of references. A reference inside a record held by value belongs to the fact that holds it.</summary>
internal sealed class InverseBinder(SchemaModel schema)
{
    public EquatableArray<InverseModel> Bind() =>
    [
        .. from c in schema.Content.Classes
           from slot in c.DeclaredSlots
           where slot is { Kind: ValueKind.Reference, Inverse.Length: > 0, Range.Length: > 0 }
           select Inverse(c, slot),
    ];

    private InverseModel Inverse(ClassModel declaring, SlotModel slot)
    {
        HashSet<string> holders = [];
        AddHolders(declaring.Name, slot.Name, holders, []);
        string holder = Common(holders);
        string of = declaring.IsIdentified ? "" : $" of {declaring.Title.ToLowerInvariant()}";
        return new InverseModel(
            slot.Range,
            slot.Inverse,
            CSharpName.Pascal(slot.Inverse),
            schema.ReferenceSlot(slot)!.Value,
            holder,
            $"The facts that refer to this one as {slot.Title.ToLowerInvariant()}{of}, ordered by collection and id.");
    }

    /// <summary>Adds the classes in collections whose facts can hold the slot, directly or through records held by value.</summary>
    private void AddHolders(string declaring, string slot, HashSet<string> holders, HashSet<string> seen)
    {
        if (!seen.Add(declaring + "." + slot))
        {
            return;
        }

        foreach (ClassModel carrier in schema.Content.Classes.Where(c => c.FindSlot(slot)?.DeclaringClass == declaring))
        {
            if (schema.Content.Collections.Any(collection => schema.IsA(carrier.Name, collection.Class)))
            {
                holders.Add(carrier.Name);
            }

            foreach (ClassModel outer in schema.Content.Classes)
            {
                foreach (SlotModel inlined in outer.DeclaredSlots.Where(s => s.Kind == ValueKind.Inlined && s.RangeClasses.Any(range => schema.IsA(carrier.Name, range))))
                {
                    AddHolders(outer.Name, inlined.Name, holders, seen);
                }
            }
        }
    }

    private string Common(HashSet<string> holders)
    {
        if (holders.Count == 0)
        {
            return "";
        }

        string candidate = holders.OrderBy(name => name, StringComparer.Ordinal).First();
        while (candidate.Length > 0 && !(schema.Class(candidate).IsIdentified && holders.All(h => schema.IsA(h, candidate))))
        {
            candidate = schema.Class(candidate).Parent;
        }

        return candidate;
    }
}
