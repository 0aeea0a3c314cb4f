using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>A citation with what identifies its source.</summary>
/// <param name="Page">The page.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Fields">The titles of the fields that it supports; empty for all.</param>
public sealed record CitationView(PageContext Page, Citation Citation, IReadOnlyList<string> Fields) : IPageView;
