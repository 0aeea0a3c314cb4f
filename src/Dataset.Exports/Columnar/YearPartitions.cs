using System.Globalization;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Columnar;

/// <summary>Parts facts by year, where every fact of a collection has a date.</summary>
internal static class YearPartitions
{
    /// <summary>The value of a partition that has none, as Hive writes it and DuckDB and Spark read it.</summary>
    private const string None = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>Terms of schema.org for the date that places a fact in time, the strongest first.</summary>
    private static readonly string[] Terms = ["startDate", "datePublished", "dateCreated"];

    /// <summary>The field that dates a collection's facts: one date that each of them must have; or null.</summary>
    /// <param name="shape">The shape of the facts.</param>
    public static FieldShape? FindDate(RecordShape shape)
    {
        FieldShape[] dates = [.. shape.Fields.Where(f => f is { IsRequired: true, IsMultivalued: false, Kind: SlotKind.Edtf or SlotKind.Date or SlotKind.DateTime })];
        return Terms.Select(term => Array.Find(dates, f => f.Slot.Uri == $"http://schema.org/{term}" || f.Slot.Uri == $"https://schema.org/{term}"))
            .FirstOrDefault(f => f is not null) ?? dates.FirstOrDefault();
    }

    /// <summary>The facts by the year of their first possible day, in the order of years; the last ones have none between 1 and 9999.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="date">The field that dates them.</param>
    public static IEnumerable<(string Year, IReadOnlyList<IFact> Facts)> Part(IEnumerable<IFact> facts, FieldShape date) => facts
        .GroupBy(fact => YearOf(date.Values(fact).FirstOrDefault()))
        .OrderBy(group => group.Key ?? int.MaxValue)
        .Select(group => (group.Key?.ToString(CultureInfo.InvariantCulture) ?? None, (IReadOnlyList<IFact>)[.. group]));

    private static int? YearOf(object? value) => value switch
    {
        EdtfDate date => date.Earliest?.Year,
        DateOnly date => date.Year,
        DateTimeOffset time => time.Year,
        _ => null,
    };
}
