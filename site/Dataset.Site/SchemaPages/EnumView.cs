using Dataset.Site.Views;

namespace Dataset.Site.SchemaPages;

/// <summary>The page of an enum.</summary>
/// <param name="Page">The page.</param>
/// <param name="Enum">The enum.</param>
/// <param name="Users">The slots whose values it lists.</param>
/// <param name="Usage">What the facts use of the schema.</param>
public sealed record EnumView(PageContext Page, EnumInfo Enum, IReadOnlyList<SlotDefinition> Users, SchemaUsage Usage) : IPageView;
