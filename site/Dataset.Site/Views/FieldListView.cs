namespace Dataset.Site.Views;

/// <summary>The fields of a record as a list of definitions.</summary>
/// <param name="Page">The page.</param>
/// <param name="Fields">The fields.</param>
public sealed record FieldListView(PageContext Page, IReadOnlyList<FieldView> Fields) : IPageView;
