using System.Globalization;

namespace Dataset.Site.Sections;

/// <summary>Numbers in drawings.</summary>
public static class Coordinate
{
    /// <summary>A length as SVG has it, to a tenth of a unit: <c>12.5</c>.</summary>
    /// <param name="value">The length.</param>
    public static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
