using Dataset.Site.Views;
using RazorSlices;

namespace Dataset.Site.Slices;

/// <summary>The base of the layout.</summary>
public abstract class SiteLayout : RazorLayoutSlice<PageFrame>;
