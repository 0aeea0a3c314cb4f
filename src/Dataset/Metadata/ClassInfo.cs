namespace Dataset;

/// <summary>A class of the schema.</summary>
public sealed class ClassInfo
{
    /// <summary>The name in the schema: <c>Meeting</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the C# record.</summary>
    public required string CSharpName { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What the class means, or the empty string.</summary>
    public string Description { get; init; } = "";

    /// <summary>What else the schema says: examples, mappings to other vocabularies, notes. Empty when it says nothing.</summary>
    public IReadOnlyList<MetadataInfo> Metadata { get; init; } = [];

    /// <summary>The URI of the class, expanded; it tells the role that the class plays (<see cref="Vocabulary"/>).</summary>
    public string Uri { get; init; } = "";

    /// <summary>Whether the class has no instances of its own.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The parent (<c>is_a</c>), or null.</summary>
    public ClassInfo? Parent { get; init; }

    /// <summary>The mixins, of which the class has the slots too.</summary>
    public IReadOnlyList<ClassInfo> Mixins { get; init; } = [];

    /// <summary>The rules that every instance keeps, in words, inherited ones included.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The names of slots whose values, taken together, no two instances share; one list for each unique key.</summary>
    public IReadOnlyList<IReadOnlyList<string>> UniqueKeys { get; init; } = [];

    /// <summary>Every slot of the class, inherited ones first, in the order of the schema.</summary>
    public required IReadOnlyList<SlotInfo> Slots { get; init; }

    private Dictionary<string, SlotInfo> SlotsByName => field ??= Slots.ToDictionary(s => s.Name, StringComparer.Ordinal);

    private Dictionary<string, SlotInfo> SlotsByUri => field ??= Slots.DistinctBy(s => s.Uri, StringComparer.Ordinal).ToDictionary(s => s.Uri, StringComparer.Ordinal);

    /// <summary>The slot whose value names an instance for people, or null.</summary>
    public SlotInfo? LabelSlot => LabelSlotName.Length > 0 ? FindSlot(LabelSlotName) : null;

    /// <summary>The name of that slot, or the empty string.</summary>
    public string LabelSlotName { get; init; } = "";

    /// <summary>The slot whose value identifies an instance, or null for a class that is only held by value.</summary>
    public SlotInfo? IdentifierSlot => Slots.FirstOrDefault(s => s.IsIdentifier);

    /// <summary>The slot of that name, or null.</summary>
    /// <param name="name">The name in the schema: <c>birth_date</c>.</param>
    public SlotInfo? FindSlot(string name) => SlotsByName.GetValueOrDefault(name);

    /// <summary>The first slot with that expanded URI, or null.</summary>
    /// <param name="uri">The URI, a constant of <see cref="Vocabulary"/> for a role.</param>
    public SlotInfo? FindSlotByUri(string uri) => SlotsByUri.GetValueOrDefault(uri);

    /// <summary>Whether this class is the other one or descends from it.</summary>
    /// <param name="other">A class of the same schema.</param>
    public bool IsA(ClassInfo other)
    {
        for (ClassInfo? c = this; c is not null; c = c.Parent)
        {
            if (ReferenceEquals(c, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether this class or an ancestor has the URI, and so plays the role that the URI names.</summary>
    /// <param name="uri">The URI, a constant of <see cref="Vocabulary"/>.</param>
    public bool HasRole(string uri)
    {
        for (ClassInfo? c = this; c is not null; c = c.Parent)
        {
            if (c.Uri == uri)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
