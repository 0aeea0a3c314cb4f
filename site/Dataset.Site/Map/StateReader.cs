using Dataset.Site.Reading;

namespace Dataset.Site.Map;

/// <summary>Finds what a dataset can place on the map by a code of ISO 3166-1.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class StateReader(SiteIndex index)
{
    /// <summary>The radius of every dot, in the units of the drawing.</summary>
    public const double Radius = 3.6;

    private const double Gap = 1;

    /// <summary>The collections whose facts may have a code.</summary>
    public IEnumerable<CollectionInfo> Collections => index.Catalog.Collections.Where(c => c.Class.FindSlotByUri(WikidataTerms.Alpha3) is not null);

    /// <summary>Every fact that stands and has a code, with it, by label.</summary>
    public IReadOnlyList<(IFact Fact, string Code)> Read() =>
        [.. Collections.SelectMany(c => c.Facts).Distinct().Where(index.Stands).OrderByLabel(f => f)
            .Select(f => (Fact: f, Code: f.Text(f.Class.FindSlotByUri(WikidataTerms.Alpha3))))
            .Where(f => f.Code.Length > 0)];

    /// <summary>Gives each its dot. Moving dots apart takes time: this is for the page that draws them.</summary>
    /// <param name="coded">Facts and their codes.</param>
    public static IReadOnlyList<MappedState> Place(IReadOnlyList<(IFact Fact, string Code)> coded)
    {
        List<(IFact Fact, MapPoint Point)> placed = coded
            .Select(f => (f.Fact, Point: WorldAtlas.Find(f.Code)))
            .Where(f => f.Point is not null)
            .Select(f => (f.Fact, f.Point!.Value))
            .ToList();
        Dictionary<IFact, MapPoint> dots = placed
            .Zip(DotSpreader.Spread([.. placed.Select(p => p.Point)], (2 * Radius) + Gap))
            .ToDictionary(p => p.First.Fact, p => p.Second);
        return [.. coded.Select(f => new MappedState(f.Fact, f.Code, dots.TryGetValue(f.Fact, out MapPoint point) ? point : null))];
    }

    /// <summary>The facts of those collections that stand and have no code, by label.</summary>
    public IReadOnlyList<IFact> ReadWithoutCode() =>
        [.. Collections.SelectMany(c => c.Facts).Distinct().Where(f => index.Stands(f) && f.Text(f.Class.FindSlotByUri(WikidataTerms.Alpha3)).Length == 0).OrderByLabel(f => f)];
}
