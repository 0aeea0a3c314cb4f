using Dataset.Site.Views;

namespace Dataset.Site.SchemaPages;

/// <summary>The page that lists the elements of the schema.</summary>
/// <param name="Page">The page.</param>
/// <param name="Usage">What the facts use of it.</param>
/// <param name="Slots">The names of the slots, each with its definitions.</param>
public sealed record SchemaView(PageContext Page, SchemaUsage Usage, IReadOnlyList<IGrouping<string, SlotDefinition>> Slots) : IPageView;
