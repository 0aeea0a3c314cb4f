namespace Dataset.Site.Views;

/// <summary>One value of a field.</summary>
/// <param name="Page">The page.</param>
/// <param name="Holder">The record that has the field.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Value">The value, of the type that the slot's kind tells.</param>
public sealed record ValueView(PageContext Page, IRecord Holder, SlotInfo Slot, object Value) : IPageView;
