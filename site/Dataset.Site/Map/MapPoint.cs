namespace Dataset.Site.Map;

/// <summary>A point of the drawing.</summary>
/// <param name="X">From the left, in units of which the drawing is 960 wide.</param>
/// <param name="Y">From the top, in the same units.</param>
public readonly record struct MapPoint(double X, double Y);
