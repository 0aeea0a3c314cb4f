using Dataset.Site.Views;

namespace Dataset.Site.SchemaPages;

/// <summary>What a slot takes: its range and what else a value meets.</summary>
/// <param name="Page">The page.</param>
/// <param name="Slot">The slot.</param>
public sealed record SlotFactsView(PageContext Page, SlotInfo Slot) : IPageView;
