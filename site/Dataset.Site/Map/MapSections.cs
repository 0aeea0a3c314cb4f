using Dataset.Site.Reading;
using Dataset.Site.Sections;
using Dataset.Site.Slices.Map;

namespace Dataset.Site.Map;

/// <summary>The page of the map.</summary>
public static class MapSections
{
    private const string Path = "map/index.html";

    /// <summary>The map, where a fact has a code that the atlas knows.</summary>
    /// <param name="index">The index of the catalog.</param>
    public static IEnumerable<SiteSection> Build(SiteIndex index)
    {
        StateReader reader = new(index);
        IReadOnlyList<(IFact Fact, string Code)> coded = reader.Read();
        if (coded.Any(s => WorldAtlas.Find(s.Code) is not null))
        {
            IReadOnlyList<MapLayer> layers = new LayerReader(index).Read([.. coded.Select(s => s.Fact)]);
            yield return new SiteSection(
                "Map",
                [.. reader.Collections.Concat(layers.Select(l => l.Collection)).Distinct()],
                [new SectionPage(Path, page => MapPage.Create(new MapView(page, StateReader.Place(coded), reader.ReadWithoutCode(), layers)))]);
        }
    }
}
