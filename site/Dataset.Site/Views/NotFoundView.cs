namespace Dataset.Site.Views;

/// <summary>The page for an unknown address.</summary>
/// <param name="Page">The page.</param>
public sealed record NotFoundView(PageContext Page) : IPageView;
