using System.Globalization;
using System.Text;
using Dataset.Site.Rendering;

namespace Dataset.Site.Map;

/// <summary>The geometry of the map: land without borders, and a point for each code of ISO 3166-1. <c>Atlas/README.md</c> says where it is from.</summary>
public static class WorldAtlas
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 960;

    /// <summary>Where the northernmost land begins.</summary>
    public const int Top = 10;

    /// <summary>The height from there to the southernmost land or point.</summary>
    public const int Height = 425;

    private static readonly Lazy<string> LandPath = new(() => Read("map/land.txt").Trim());

    private static readonly Lazy<Dictionary<string, MapPoint>> Points = new(() => Read("map/points.tsv")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t'))
        .ToDictionary(
            parts => parts[0],
            parts => new MapPoint(double.Parse(parts[1], CultureInfo.InvariantCulture), double.Parse(parts[2], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal));

    /// <summary>The land, as the data of an SVG path.</summary>
    public static string Land => LandPath.Value;

    /// <summary>The point of a code, or null where the atlas has none.</summary>
    /// <param name="code">A code of three letters: <c>MLT</c>.</param>
    public static MapPoint? Find(string code) => Points.Value.TryGetValue(code, out MapPoint point) ? point : null;

    private static string Read(string name) => Encoding.UTF8.GetString(EmbeddedFiles.Read(name));
}
