using Dataset.Site.Views;

namespace Dataset.Site.SchemaPages;

/// <summary>The slots that have a range.</summary>
/// <param name="Page">The page.</param>
/// <param name="Slots">The slots.</param>
public sealed record UsersView(PageContext Page, IReadOnlyList<SlotDefinition> Slots) : IPageView;
