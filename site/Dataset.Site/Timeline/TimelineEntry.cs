using Dataset.Site.Reading;

namespace Dataset.Site.Timeline;

/// <summary>Something dated: a fact, or a dated record that a fact holds.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Date">The date, as precise as it is written.</param>
/// <param name="Part">What the record inside the fact is, or the empty string for the fact itself.</param>
public sealed record TimelineEntry(IFact Fact, EdtfDate Date, string Part = "")
{
    /// <summary>How exactly the date tells the day; of an interval its coarser end.</summary>
    public Exactness Exactness => Date.Precision switch
    {
        <= EdtfPrecision.Day => Exactness.Day,
        EdtfPrecision.Month => Exactness.Month,
        _ => Exactness.Year,
    };

    /// <summary>The year that the entry stands in; null where the date tells none.</summary>
    public int? Year => Date.Precision <= EdtfPrecision.Year ? FactYear.Of(Date) : null;

    /// <summary>The first year of the decade that the entry stands in; null where the date tells none.</summary>
    public int? Decade => Date.Precision <= EdtfPrecision.Decade && FactYear.Of(Date) is { } year ? FactYear.DecadeOf(year) : null;

    /// <summary>The month that the entry stands in; null where the date does not tell when it began, or only the year.</summary>
    public int? Month => Exactness == Exactness.Year ? null : Date.Earliest?.Month;
}
