using Dataset.Site.Views;
using RazorSlices;

namespace Dataset.Site.Sections;

/// <summary>A page of a section.</summary>
/// <param name="Path">The place, relative to the site.</param>
/// <param name="Create">Makes its template; called when the page is rendered.</param>
public sealed record SectionPage(string Path, Func<PageContext, RazorSlice> Create);
