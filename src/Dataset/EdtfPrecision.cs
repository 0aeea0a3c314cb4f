namespace Dataset;

/// <summary>The smallest part of a date that its text tells, from the finest to the coarsest, so that <c>&lt;</c> means finer.</summary>
public enum EdtfPrecision
{
    /// <summary>No date: the precision of the default value.</summary>
    None = EdtfUnit.None,

    /// <summary>A day with a time: <c>1985-04-12T23:20:30Z</c>.</summary>
    Second = EdtfUnit.Second,

    /// <summary>A day: <c>2024-08-13</c>.</summary>
    Day = EdtfUnit.Day,

    /// <summary>A month, or an unspecified day of it: <c>2022-10</c>, <c>2022-10-XX</c>.</summary>
    Month = EdtfUnit.Month,

    /// <summary>A season: <c>2001-21</c>.</summary>
    Season = EdtfUnit.Season,

    /// <summary>A year, or an unspecified month or day of it: <c>1948</c>, <c>1948-XX</c>, <c>1948-XX-XX</c>.</summary>
    Year = EdtfUnit.Year,

    /// <summary>Ten years that share three digits: <c>194X</c>.</summary>
    Decade = EdtfUnit.Decade,

    /// <summary>A hundred years that share two digits: <c>19XX</c>.</summary>
    Century = EdtfUnit.Century,
}
