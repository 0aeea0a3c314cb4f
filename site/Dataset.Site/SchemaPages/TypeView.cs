using Dataset.Site.Views;

namespace Dataset.Site.SchemaPages;

/// <summary>The page of a type.</summary>
/// <param name="Page">The page.</param>
/// <param name="Type">The type.</param>
/// <param name="Users">The slots whose values are of it.</param>
public sealed record TypeView(PageContext Page, TypeInfo Type, IReadOnlyList<SlotDefinition> Users) : IPageView;
