using Dataset.Site.Tests.Contested;
using static Dataset.Site.Tests.Council.CouncilSchema;

namespace Dataset.Site.Tests.Council;

/// <summary>Countries that vote and meet, with dates of every precision.</summary>
internal static class CouncilCatalog
{
    public static DatasetCatalog Create(int moreBallots = 0, int moreGatherings = 0, int morePairs = 0)
    {
        SampleFact west = Country("west", "Westland", "FRA");
        SampleFact east = Country("east", "Eastland", "ISR");
        SampleFact south = Country("south", "<b>South</b>land", "PSE");
        SampleFact gone = Country("gone", "Goneland");
        SampleFact far = Country("far", "Farland", "QQQ");
        SampleFact[] more = [.. Enumerable.Range(0, 2 * morePairs).Select(n => Country($"land-{n:D5}", $"Land of the number {n}"))];
        SampleFact[] lands = [east, far, gone, south, west];
        SampleFact[] ballots =
        [
            Vote("blocked", "1985-03-12", Result(9, 4, 2, 0), [(west, Aye), (south, Nay), (gone, Silent)], east),
            Vote("hidden", "1985-04", null, [], east),
            Vote("large", "1984", Result(140, 1, 20, 30), [(south, Away), (far, Paired)]),
            Vote("nameless", "1979-01-01", Result(3, 0, 0, 0), []),
            Vote("timeless", null, Result(0, 0, 0, 0), [(west, Aye)]),
            .. Enumerable.Range(0, moreBallots).Select(n => Vote($"more-{n:D5}", "1995-06-01", Result(1, 1, 0, 0), [.. lands.Select(l => (l, Aye))])),
        ];
        SampleFact[] gatherings =
        [
            Meeting("pair", "2001-05-06", west, east),
            Meeting("pair-again", "2001-05", west, east),
            Meeting("round", "2002", west, south, gone),
            Meeting("alone", "2003-07", far),
            Meeting("decade", "197X", far),
            Meeting("until", "../1985", far),
            Meeting("long", "1947-11/1949-02", far),
            Meeting("ancient", "-0044", far),
            Withdrawn(Meeting("withdrawn", "2001-05-08", west, gone)),
            Sat("sat", new SampleRecord(Sitting, ("topic", ["First reading"]), ("day", [EdtfDate.Parse("2001-05-07")]))),
            .. Enumerable.Range(0, moreGatherings).Select(n => Meeting($"more-gathering-{n:D5}", "2011-08-09", west)),
            .. Enumerable.Range(0, morePairs).Select(n => Meeting($"more-pair-{n:D5}", "2012-03-04", more[2 * n], more[(2 * n) + 1])),
        ];
        return new DatasetCatalog
        {
            Name = "council",
            Title = "A council",
            Collections = [Collection("lands", Land, [.. lands, .. more]), Collection("ballots", Ballot, ballots), Collection("gatherings", Gathering, gatherings)],
            Classes = [Land, Count, Cast, Ballot, Part, Gathering, Sitting],
            Enums = [],
            Prefixes = [],
        };
    }

    private static SampleFact Country(string id, string label, params object[] code) => new(Land, id, ("label", [label]), ("code", code));

    private static SampleRecord Result(long ayes, long nays, long silents, long missing) =>
        new(CouncilSchema.Count, ("ayes", [ayes]), ("nays", [nays]), ("silents", [silents]), ("missing", [missing]));

    private static SampleFact Vote(string id, string? date, SampleRecord? result, (SampleFact By, EnumValueInfo How)[] cast, params SampleFact[] blocking)
    {
        SampleFact vote = new(
            Ballot, id, ("label", [$"Vote {id}"]), ("held", Date(date)), ("result", result is null ? [] : [result]), ("blocked_by", blocking),
            ("cast", [.. cast.Select(c => new SampleRecord(Cast, ("by", [c.By]), ("how", [c.How])))]));
        Array.ForEach(cast, c => c.By.Backlinks.Add(new Backlink(vote, Cast.FindSlot("by")!)));
        Array.ForEach(blocking, b => b.Backlinks.Add(new Backlink(vote, Ballot.FindSlot("blocked_by")!)));
        return vote;
    }

    private static SampleFact Meeting(string id, string date, params SampleFact[] present)
    {
        SampleFact meeting = new(
            Gathering, id, ("label", [$"Gathering {id}"]), ("held", Date(date)),
            ("present", [.. present.Select(p => new SampleRecord(Part, ("who", [p])))]));
        Array.ForEach(present, p => p.Backlinks.Add(new Backlink(meeting, Part.FindSlot("who")!)));
        return meeting;
    }

    private static SampleFact Withdrawn(SampleFact fact)
    {
        fact.Set("standing", ContestedSchema.Withdrawn);
        return fact;
    }

    private static SampleFact Sat(string id, params SampleRecord[] sittings) => new(Gathering, id, ("label", [$"Gathering {id}"]), ("sittings", sittings));

    private static object[] Date(string? edtf) => edtf is null ? [] : [EdtfDate.Parse(edtf)];

    private static CollectionInfo Collection(string name, ClassInfo @class, params IFact[] facts) =>
        new() { Name = name, CSharpName = name, Title = char.ToUpperInvariant(name[0]) + name[1..], Class = @class, Facts = facts };
}
