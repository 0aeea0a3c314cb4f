using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;

namespace Dataset.Exports.Tests.Samples;

/// <summary>Makes facts of <see cref="EveryKind"/> with any values.</summary>
internal static class GeneratedFacts
{
    private const int Works = 12;

    private static readonly SampleFact[] Authors = [.. Enumerable.Range(0, 3).Select(n => new SampleFact(EveryKind.Author, $"author-{n}", ("name", [$"Author {n}"])))];
    private static readonly SampleFact[] Houses = [.. Enumerable.Range(0, 2).Select(n => new SampleFact(EveryKind.House, $"house-{n}", ("name", [$"House {n}"])))];

    private static readonly Gen<string> Texts = Gen.OneOf(
        OneOf(HostileTexts.All),
        Gen.String[Gen.Char[' ', '~'], 0, 30],
        Gen.String[Gen.Char['\u05d0', '\u05ea'], 1, 20],
        Gen.String[Gen.Char['\u0621', '\u064a'], 1, 20]);

    /// <summary>A catalog of any facts.</summary>
    public static Gen<DatasetCatalog> Catalogs =>
        from works in Records(EveryKind.Work, depth: 2).Array[Works]
        from lions in Records(EveryKind.Lion, depth: 0).Array[1, 3]
        from snakes in Records(EveryKind.Snake, depth: 0).Array[1, 3]
        select Catalog(works, lions, snakes);

    private static DatasetCatalog Catalog(Slot[][] works, Slot[][] lions, Slot[][] snakes)
    {
        SampleFact[] animals =
        [
            .. lions.Select((values, n) => Fact(EveryKind.Lion, $"lion-{n}", [.. values, new Slot("kind", ["Lion"])])),
            .. snakes.Select((values, n) => Fact(EveryKind.Snake, $"snake-{n}", [.. values, new Slot("kind", ["Snake"])])),
        ];
        DatasetCatalog catalog = Slots.Catalog(
            "generated",
            EveryKind.Classes,
            Slots.Collection("authors", EveryKind.Author, Authors),
            Slots.Collection("houses", EveryKind.House, Houses),
            Slots.Collection("works", EveryKind.Work, works.Select((values, n) => Fact(EveryKind.Work, $"work-{n}", values))),
            Slots.Collection("animals", EveryKind.Animal, animals));
        return new DatasetCatalog
        {
            Name = catalog.Name,
            Title = "A dataset with \"quotes\": and\nlines",
            Description = string.Join(' ', HostileTexts.All),
            Uri = catalog.Uri,
            License = catalog.License,
            Version = catalog.Version,
            Collections = catalog.Collections,
            Classes = catalog.Classes,
            Enums = [EveryKind.Mood],
            Prefixes = [],
        };
    }

    private static SampleFact Fact(ClassInfo @class, string id, IEnumerable<Slot> values) => new(@class, id, [.. values.DistinctBy(v => v.Name).Select(v => (v.Name, v.Values))]);

    /// <summary>The values of a record, slot by slot.</summary>
    private static Gen<Slot[]> Records(ClassInfo @class, int depth) => @class.Slots
        .Where(slot => slot is { IsIdentifier: false, IsTypeDesignator: false })
        .Aggregate(
            Gen.Const(ImmutableList<Slot>.Empty),
            (before, slot) => from values in before from added in Values(slot, depth) select values.Add(new Slot(slot.Name, added)))
        .Select(values => values.ToArray());

    private static Gen<object[]> Values(SlotInfo slot, int depth) =>
        slot.IsMultivalued ? Value(slot, depth).Array[0, depth < 0 ? 0 : 3]
        : slot.IsRequired ? Value(slot, depth).Array[1]
        : Value(slot, depth).Array[0, depth < 0 ? 0 : 1];

    private static Gen<object> Value(SlotInfo slot, int depth) => slot.Kind switch
    {
        SlotKind.Inlined when depth < 0 => Gen.Const<object>(""),
        SlotKind.Inlined => Gen.OneOf([.. (slot.Alternatives.Count > 0 ? slot.Alternatives : [slot.Range]).Select(name => Inlined(name, depth - 1))]),
        SlotKind.Reference => OneOf<object>([.. slot.Range == "Author" ? Authors : Authors.Concat(Houses)]),
        SlotKind.Uri => OneOf<object>("https://example.org/a?b=1&c=[2]#d", "javascript:alert(1)", "wd:Q42", "urn:isbn:0451450523", "https://example.org/\u05d0"),
        SlotKind.Boolean => Gen.Bool.Select(value => (object)value),
        SlotKind.Integer => Gen.OneOf(Gen.Long, Gen.Long[-3, 3], OneOf(long.MinValue, long.MaxValue)).Select(value => (object)value),
        SlotKind.Float => Gen.Double.Where(double.IsFinite).Select(value => (object)value),
        SlotKind.Decimal => Gen.OneOf(Gen.Decimal, OneOf(12.50m, -0.1m, decimal.MaxValue, 0.0000000000000000000000000001m)).Select(value => (object)value),
        SlotKind.Date => Gen.OneOf(Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber), OneOf(DateOnly.MinValue, DateOnly.MaxValue)).Select(value => (object)value),
        SlotKind.DateTime => from seconds in Gen.Long[-60_000_000_000, 250_000_000_000]
                             from ticks in OneOf(0L, 1234567L)
                             from minutes in Gen.Int[-840, 840]
                             select (object)DateTimeOffset.FromUnixTimeSeconds(seconds).AddTicks(ticks).ToOffset(TimeSpan.FromMinutes(minutes)),
        SlotKind.Time => OneOf<object>(TimeOfDay.Parse("09:00:00"), TimeOfDay.Parse("23:59:59.5Z"), TimeOfDay.Parse("00:00:00-02:30")),
        SlotKind.Edtf => OneOf([.. EdtfForms.All.Select(date => (object)date)]),
        SlotKind.Enum => OneOf<object>([.. EveryKind.Mood.Values]),
        SlotKind.Any => OneOf<object>([.. new[] { "12", "-0.5", "true", "\"=text\"", "[]", "[1,null,\"x\"]", "{\"a\":{\"b\":[\"שלום\"]}}" }.Select(Json)]),
        _ => Texts.Select(value => (object)value),
    };

    private static Gen<T> OneOf<T>(params T[] values) => Gen.OneOf([.. values.Select(Gen.Const)]);

    private static Gen<object> Inlined(string name, int depth)
    {
        ClassInfo @class = EveryKind.Classes.First(c => c.Name == name);
        return Records(@class, depth).Select(values => (object)new SampleRecord(@class, [.. values.Select(v => (v.Name, v.Values))]));
    }

    private static object Json(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private sealed record Slot(string Name, object[] Values);
}
