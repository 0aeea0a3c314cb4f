using Dataset.Site.Views;

namespace Dataset.Site.SchemaPages;

/// <summary>The page of the slots of one name.</summary>
/// <param name="Page">The page.</param>
/// <param name="Name">The name.</param>
/// <param name="Definitions">What classes say of it.</param>
/// <param name="Usage">What the facts use of the schema.</param>
public sealed record SlotView(PageContext Page, string Name, IReadOnlyList<SlotDefinition> Definitions, SchemaUsage Usage) : IPageView;
