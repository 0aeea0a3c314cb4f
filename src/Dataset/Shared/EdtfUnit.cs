namespace Dataset;

/// <summary>The smallest part of a date that is known, from the finest to the coarsest; the public face is EdtfPrecision.</summary>
internal enum EdtfUnit : byte
{
    None,
    Second,
    Day,
    Month,
    Season,
    Year,
    Decade,
    Century,
}
