namespace Dataset;

/// <summary>What a date in EDTF says: its first and last day, and how well they are known.</summary>
/// <param name="earliest">The first day, an <see cref="EdtfCalendar"/> number; <see cref="NoStart"/> when open or unknown.</param>
/// <param name="latest">The last day, likewise; <see cref="NoEnd"/> when open or unknown.</param>
/// <param name="unit">The precision; of an interval the coarser one of its ends.</param>
/// <param name="traits">What else it is.</param>
internal readonly struct EdtfParts(long earliest, long latest, EdtfUnit unit, EdtfTraits traits)
{
    /// <summary>A first day that is open or unknown: before every day.</summary>
    public const long NoStart = long.MinValue;

    /// <summary>A last day that is open or unknown: after every day.</summary>
    public const long NoEnd = long.MaxValue;

    public long Earliest { get; } = earliest;

    public long Latest { get; } = latest;

    public EdtfUnit Unit { get; } = unit;

    public EdtfTraits Traits { get; } = traits;

    public bool Has(EdtfTraits trait) => (Traits & trait) != EdtfTraits.None;

    public EdtfParts With(EdtfTraits traits) => new(Earliest, Latest, Unit, Traits | traits);
}
