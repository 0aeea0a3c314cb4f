using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>A time from a date to a date, each as well as it is known.</summary>
/// <param name="start">The first date as written, or null when it is not known.</param>
/// <param name="end">The last date as written, or null when it is not known.</param>
internal readonly struct Period(string? start, string? end)
{
    /// <summary>Whether one of the two is known.</summary>
    public bool IsKnown => (start ?? end) is not null;

    /// <summary>The time of a record by the dates of schema.org.</summary>
    /// <param name="record">The record.</param>
    /// <param name="schema">The schema.</param>
    public static Period Of(BoundRecord record, SchemaModel schema) =>
        new(schema.TextOf(record, Roles.StartDate), schema.TextOf(record, Roles.EndDate));

    /// <summary>Whether a date is certainly before or after it.</summary>
    /// <param name="date">The date.</param>
    public bool Excludes(EdtfParts date) =>
        (start is not null && EdtfGrammar.TryParse(start, out EdtfParts first, out _) && date.Latest < first.Earliest)
        || (end is not null && EdtfGrammar.TryParse(end, out EdtfParts last, out _) && date.Earliest > last.Latest);

    /// <inheritdoc/>
    public override string ToString() => start is null ? $"until {end}" : end is null ? $"from {start}" : $"from {start} to {end}";
}
