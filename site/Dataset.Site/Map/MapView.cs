using Dataset.Site.Views;

namespace Dataset.Site.Map;

/// <summary>The page of the map.</summary>
/// <param name="Page">The page.</param>
/// <param name="States">What has a code, by label.</param>
/// <param name="WithoutCode">What has none.</param>
/// <param name="Layers">What the maps show, beside the one of all records.</param>
public sealed record MapView(PageContext Page, IReadOnlyList<MappedState> States, IReadOnlyList<IFact> WithoutCode, IReadOnlyList<MapLayer> Layers) : IPageView;
