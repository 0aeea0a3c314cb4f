namespace Dataset.Site.Timeline;

/// <summary>How exactly a date tells the day.</summary>
public enum Exactness
{
    /// <summary>It tells the day.</summary>
    Day,

    /// <summary>It tells the month.</summary>
    Month,

    /// <summary>It tells the year, a season or less.</summary>
    Year,
}
