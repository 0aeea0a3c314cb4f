using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>A field of a record that has at least one value.</summary>
/// <param name="Page">The page.</param>
/// <param name="Holder">The record that has the field.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Values">The values.</param>
/// <param name="Notes">The citations that support the field.</param>
/// <param name="Disputes">The disputes about the field that are shown on the page.</param>
public sealed record FieldView(
    PageContext Page,
    IRecord Holder,
    SlotInfo Slot,
    IReadOnlyList<object> Values,
    IReadOnlyList<Citation> Notes,
    IReadOnlyList<IFact> Disputes) : IPageView;
