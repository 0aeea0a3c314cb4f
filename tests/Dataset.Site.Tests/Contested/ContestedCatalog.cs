using static Dataset.Site.Tests.Contested.ContestedSchema;

namespace Dataset.Site.Tests.Contested;

/// <summary>Two sources that differ on the height of a mountain, and two remarks that contradict each other.</summary>
internal static class ContestedCatalog
{
    public static DatasetCatalog Create()
    {
        SampleFact atlas = new SampleFact(Paper, "atlas", ("heading", ["אטלס"]), ("printer", ["Carmel"]), ("address", ["https://example.org/atlas"]), ("tongue", ["he"]));
        SampleFact survey = new SampleFact(Paper, "survey", ("heading", ["Survey"]), ("printer", ["Office"]), ("address", ["javascript:alert(2)"]));
        SampleFact peak = new SampleFact(
            Mountain, "peak", ("label", ["Peak"]), ("height", [2814L]), ("climbed", [EdtfDate.Parse("1948-05~")]),
            ("footnotes", [Note(atlas, "גובהו 2814", "height"), Note(survey, "about 2800")]));
        SampleFact gone = new SampleFact(Mountain, "gone", ("label", ["Gone"]), ("standing", [Withdrawn]), ("why", ["It is the peak"]), ("instead", [peak]), ("footnotes", [Note(atlas, "Gone")]));
        SampleFact high = new SampleFact(Remark, "high", ("label", ["On height"]), ("said", ["It is high"]), ("speaker", [peak]));
        SampleFact low = new SampleFact(Remark, "low", ("label", ["On lowness"]), ("said", ["It is low"]), ("speaker", [gone]),
            ("answers", [new SampleRecord(Answer, ("way", [Denies]), ("to", [high]))]));
        SampleFact quarrel = new SampleFact(
            Quarrel, "height-of-peak", ("label", ["Height of the peak"]), ("matter", ["How high is it?"]), ("over", [peak]), ("trait", ["height"]),
            ("sides", [Side("2814 m", atlas), Side("About 2800 m", survey)]));

        Link(atlas, ("paper", Footnote), peak, gone, quarrel);
        Link(survey, ("paper", Footnote), peak, quarrel);
        Link(peak, ("over", Quarrel), quarrel);
        Link(peak, ("speaker", Remark), high);
        Link(gone, ("speaker", Remark), low);
        Link(high, ("to", Answer), low);
        return new DatasetCatalog
        {
            Name = "peaks",
            Title = "Peaks",
            Collections = [Collection("papers", Paper, atlas, survey), Collection("mountains", Mountain, gone, peak), Collection("remarks", Remark, high, low), Collection("quarrels", Quarrel, quarrel)],
            Classes = [Paper, Footnote, Mountain, Remark, Answer, Quarrel, ContestedSchema.Side],
            Enums = [],
            Prefixes = [],
        };
    }

    private static SampleRecord Note(SampleFact paper, string words, params string[] fields) =>
        new(Footnote, ("paper", [paper]), ("words", [words]), ("fields", [.. fields]));

    private static SampleRecord Side(string view, SampleFact paper) =>
        new(ContestedSchema.Side, ("view", [view]), ("footnotes", [Note(paper, view)]));

    private static void Link(SampleFact target, (string Slot, ClassInfo Class) by, params SampleFact[] facts) =>
        target.Backlinks.AddRange(facts.Select(f => new Backlink(f, by.Class.FindSlot(by.Slot)!)));

    private static CollectionInfo Collection(string name, ClassInfo @class, params IFact[] facts) =>
        new() { Name = name, CSharpName = name, Title = char.ToUpperInvariant(name[0]) + name[1..], Class = @class, Facts = facts };
}
