using Dataset.Site.Tests.Contested;
using static Dataset.Site.Tests.Hostile.HostileSchema;

namespace Dataset.Site.Tests.Hostile;

/// <summary>A dataset in which every text, address and identifier is hostile, in every role.</summary>
internal static class HostileCatalog
{
    public static DatasetCatalog Create()
    {
        SampleFact[] papers = [.. HostileText.All.Select((text, i) => new SampleFact(
            Paper, $"paper-{i}", ("text", [text]), ("printer", [text]), ("address", [text]), ("copy", [$"https://example.org/{text}"]), ("tongue", [text])))];
        SampleFact[] people = [.. HostileText.Ids.Select((id, i) => MakePerson(id, Text(i), papers[i % papers.Length]))];
        SampleFact[] ballots = [.. HostileText.All.Select((text, i) => MakeBallot($"ballot-{i}", text, people))];
        SampleFact[] gatherings = [.. HostileText.All.Take(3).Select((text, i) => new SampleFact(
            Gathering, $"gathering-{i}", ("text", [text]), ("date", [EdtfDate.Parse("1993-08/1993-09")]), ("guests", [.. people.Take(4).Select(p => new SampleRecord(Guest, ("text", [p])))])))];
        SampleFact[] remarks = [.. HostileText.All.Select((text, i) => new SampleFact(
            Remark, $"remark-{i}", ("text", [text]), ("said", [text]), ("speaker", [people[i % people.Length]]), ("footnotes", [Note(papers[i], text)])))];
        SampleFact[] quarrels = [.. HostileText.All.Select((text, i) => new SampleFact(
            Quarrel, $"quarrel-{i}", ("text", [text]), ("matter", [text]), ("over", [people[i % people.Length]]), ("trait", [text]),
            ("sides", [MakeSide(text, papers[i]), MakeSide(Text(i + 1), papers[0])])))];
        LinkAll(papers, people, remarks, quarrels);
        return new DatasetCatalog
        {
            Name = "hostile",
            Title = HostileText.All[0],
            Description = HostileText.All[3],
            License = "javascript:alert(11)",
            Version = HostileText.All[1],
            Collections =
            [
                Collection("papers", Paper, papers), Collection("people", Person, people), Collection("ballots", Ballot, ballots),
                Collection("gatherings", Gathering, gatherings), Collection("remarks", Remark, remarks), Collection("quarrels", Quarrel, quarrels),
            ],
            Classes = [Paper, Footnote, Alias, Post, Person, Ballot, Tally, Cast, Gathering, Guest, Remark, Quarrel, Side],
            Enums = [new EnumInfo { Name = "Standing", CSharpName = "Standing", Title = HostileText.All[5], Description = HostileText.All[6], Values = [Value] }],
            Prefixes = [new("x", "javascript:")],
        };
    }

    private static string Text(int i) => HostileText.All[i % HostileText.All.Count];

    private static SampleFact MakePerson(string id, string text, SampleFact paper) => new(
        Person, id, ("text", [text]), ("lead", [text]), ("aliases", [.. HostileText.All.Take(4).Select(t => new SampleRecord(Alias, ("text", [t]), ("tongue", [t])))]),
        ("posts", [new SampleRecord(Post, ("text", [text]))]), ("links", [.. HostileText.All]), ("notes", [.. HostileText.All]), ("number", [12.5m]),
        ("standing", [Value]), ("<b>\"slot\"</b>", [text]), ("footnotes", [Note(paper, text)]));

    private static SampleFact MakeBallot(string id, string text, SampleFact[] voters) => new(
        Ballot, id, ("text", [text]), ("date", [EdtfDate.Parse("2024-05")]), ("body", [voters[0]]), ("motion", [text]),
        ("counts", [new SampleRecord(Tally, ("yes", [3L]), ("no", [0L]), ("abstain", [1L]))]),
        ("votes", [.. voters.Take(4).Select(v => new SampleRecord(Cast, ("voter", [v]), ("option", [Value])))]));

    private static SampleRecord MakeSide(string text, SampleFact paper) => new(HostileSchema.Side, ("text", [text]), ("footnotes", [Note(paper, text)]));

    private static SampleRecord Note(SampleFact paper, string text) =>
        new(Footnote, ("paper", [paper]), ("where", [text]), ("words", [text]), ("fields", ["text", text]));

    private static void LinkAll(SampleFact[] papers, SampleFact[] people, SampleFact[] remarks, SampleFact[] quarrels)
    {
        SlotInfo cites = Footnote.FindSlot("paper")!;
        for (int i = 0; i < remarks.Length; i++)
        {
            papers[i].Backlinks.Add(new Backlink(remarks[i], cites));
            people[i % people.Length].Backlinks.Add(new Backlink(remarks[i], Remark.FindSlot("speaker")!));
            people[i % people.Length].Backlinks.Add(new Backlink(quarrels[i], Quarrel.FindSlot("over")!));
        }
    }

    private static CollectionInfo Collection(string name, ClassInfo @class, params IFact[] facts) => new()
    {
        Name = name,
        CSharpName = name,
        Title = HostileText.All[name.Length % 5],
        Description = HostileText.All[3],
        Class = @class,
        Facts = facts,
    };
}
