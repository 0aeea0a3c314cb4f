namespace Dataset.Site.SchemaPages;

/// <summary>A slot as a class defines it, with the classes that have it so.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Classes">The classes, the one that defines it first.</param>
public sealed record SlotDefinition(SlotInfo Slot, IReadOnlyList<ClassInfo> Classes)
{
    /// <summary>The class that defines it.</summary>
    public ClassInfo Origin => Classes[0];

    /// <summary>The definitions of a schema: what a class inherits unchanged is no definition of its own.</summary>
    /// <param name="catalog">The dataset.</param>
    public static IReadOnlyList<SlotDefinition> Read(DatasetCatalog catalog) =>
        [.. catalog.Classes
            .SelectMany(c => c.Slots.Select(slot => (Slot: slot, Class: c)))
            .GroupBy(pair => pair.Slot, pair => pair.Class)
            .Select(group => new SlotDefinition(group.Key, [.. group]))];
}
