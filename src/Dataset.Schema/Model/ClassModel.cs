namespace Dataset.Schema.Model;

/// <summary>A class, resolved.</summary>
public sealed record ClassModel
{
    /// <summary>The name in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the C# record, or of the interface of a mixin.</summary>
    public required string CSharpName { get; init; }

    /// <summary>The number of the class in the data image.</summary>
    public required int Number { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What it means.</summary>
    public string Description { get; init; } = "";

    /// <summary>Why it is deprecated, or the empty string.</summary>
    public string Deprecated { get; init; } = "";

    /// <summary>Its expanded URI.</summary>
    public string Uri { get; init; } = "";

    /// <summary>Whether it has no instances of its own.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether it is a mixin, and so an interface in C#.</summary>
    public bool IsMixin { get; init; }

    /// <summary>The name of the parent, or the empty string.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The names of the mixins.</summary>
    public EquatableArray<string> Mixins { get; init; } = [];

    /// <summary>The names of the mixins, then that of the parent if there is one.</summary>
    internal IEnumerable<string> DirectAncestors => Parent.Length > 0 ? Mixins.Append(Parent) : Mixins;

    /// <summary>Every slot, inherited ones first, then those of mixins, then own ones.</summary>
    public EquatableArray<SlotModel> Slots { get; init; } = [];

    /// <summary>The name of the slot that names an instance for people, or the empty string.</summary>
    public string LabelSlot { get; init; } = "";

    /// <summary>The topmost ancestor that has an identifier: identifiers are unique under it. Empty without an identifier.</summary>
    public string IdentifiedRoot { get; init; } = "";

    /// <summary>Whether instances have an identifier.</summary>
    public bool IsIdentified => IdentifiedRoot.Length > 0;

    /// <summary>The slot that identifies an instance, or null.</summary>
    public SlotModel? Identifier => Slots.FirstOrDefault(slot => slot.IsIdentifier);

    /// <summary>The slot that identifies an instance, or else tells it from the others that are held beside it; or null.</summary>
    public SlotModel? Key => Identifier ?? Slots.FirstOrDefault(slot => slot.IsKey);

    /// <summary>Whether it is LinkML's class of all values, <c>linkml:Any</c>.</summary>
    public bool IsAny { get; init; }

    /// <summary>The values of a type designator that name this class, the preferred one first.</summary>
    public EquatableArray<string> TypeNames { get; init; } = [];

    /// <summary>The rules, inherited ones included.</summary>
    public EquatableArray<RuleModel> Rules { get; init; } = [];

    /// <summary>The unique keys, inherited ones included.</summary>
    public EquatableArray<UniqueKeyModel> UniqueKeys { get; init; } = [];

    /// <summary>What else the schema says of it.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; } = [];

    /// <summary>The slot whose value names the class of an instance, or null.</summary>
    public SlotModel? TypeDesignator => Slots.FirstOrDefault(slot => slot.IsTypeDesignator);

    /// <summary>In a mapping of keys to records, the slot whose value can stand for the record: the only other one, the one marked so, or the only one required; or null.</summary>
    public SlotModel? SimpleDictValue
    {
        get
        {
            SlotModel[] others = [.. Slots.Where(slot => slot.Name != Key?.Name)];
            return others.Length == 1 ? others[0]
                : OnlyOne(others.Where(slot => slot.IsSimpleDictValue)) ?? OnlyOne(others.Where(slot => slot.IsRequired));
        }
    }

    /// <summary>The slots that this class itself declares.</summary>
    internal IEnumerable<SlotModel> DeclaredSlots => Slots.Where(slot => slot.DeclaringClass == Name);

    /// <summary>The slots of this class that its parent does not have.</summary>
    /// <param name="schema">The schema.</param>
    public IEnumerable<SlotModel> OwnSlots(SchemaModel schema) => Slots.Skip(Parent.Length == 0 ? 0 : schema.Class(Parent).Slots.Count);

    /// <summary>The slot of that name, or null.</summary>
    /// <param name="name">The name in the schema.</param>
    public SlotModel? FindSlot(string name) => Slots.FirstOrDefault(slot => slot.Name == name);

    /// <summary>The first slot with that expanded URI, or null.</summary>
    /// <param name="uri">The URI.</param>
    internal SlotModel? FindSlotByUri(string uri) => Slots.FirstOrDefault(slot => slot.Uri == uri);

    /// <summary>The place of the slot of that name, or -1.</summary>
    /// <param name="name">The name in the schema.</param>
    public int IndexOf(string name)
    {
        for (int i = 0; i < Slots.Count; i++)
        {
            if (Slots[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static SlotModel? OnlyOne(IEnumerable<SlotModel> slots) => slots.Take(2).ToArray() is [SlotModel only] ? only : null;
}
