using Dataset.Site.Documentation;

namespace Dataset.Site.Views;

/// <summary>A page of the documentation.</summary>
/// <param name="Page">The page.</param>
/// <param name="Document">What stands on it.</param>
public sealed record DocumentView(PageContext Page, Document Document) : IPageView;
