namespace Dataset.Site.Views;

/// <summary>One side of a dispute.</summary>
/// <param name="Page">The page.</param>
/// <param name="Record">The record of the side.</param>
/// <param name="Statement">The answer that the side gives.</param>
/// <param name="Fields">The other fields, such as who holds it.</param>
/// <param name="Citations">The sources of the side.</param>
public sealed record PositionView(
    PageContext Page,
    IRecord Record,
    string Statement,
    IReadOnlyList<FieldView> Fields,
    IReadOnlyList<CitationView> Citations) : IPageView;
