using Dataset.Site.Views;

namespace Dataset.Site.SchemaPages;

/// <summary>The page of a class.</summary>
/// <param name="Page">The page.</param>
/// <param name="Class">The class.</param>
/// <param name="Fields">Its slots, with the classes that they come from.</param>
/// <param name="Users">The slots whose values are of the class.</param>
/// <param name="Usage">What the facts use of the schema.</param>
public sealed record ClassView(
    PageContext Page, ClassInfo Class, IReadOnlyList<SlotDefinition> Fields, IReadOnlyList<SlotDefinition> Users, SchemaUsage Usage) : IPageView
{
    /// <summary>The classes that inherit from it directly.</summary>
    public IEnumerable<ClassInfo> Children => Page.Catalog.Classes.Where(c => c.Parent == Class || c.Mixins.Contains(Class));

    /// <summary>The collections whose facts are of the class.</summary>
    public IEnumerable<CollectionInfo> Collections => Page.Catalog.Collections.Where(c => c.Class == Class);

    /// <summary>How many records there are of the class and of those that inherit from it.</summary>
    public int Records => Family.Sum(Usage.Records);

    private IEnumerable<ClassInfo> Family => Page.Catalog.Classes.Where(c => c.IsA(Class) || Mixes(c));

    /// <summary>How many of these records have a value in a slot, also where a class that inherits it says more of it.</summary>
    /// <param name="slot">A slot of the class.</param>
    public int GivenIn(SlotInfo slot) => Family.Sum(c => c.FindSlot(slot.Name) is { } own ? Usage.Filled(c, own) : 0);

    private bool Mixes(ClassInfo? other) => other is not null && (other.Mixins.Contains(Class) || Mixes(other.Parent));
}
