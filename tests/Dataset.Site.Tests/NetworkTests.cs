using AngleSharp.Dom;
using Dataset.Site.Network;
using Dataset.Site.Tests.Council;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>Who met whom.</summary>
public sealed class NetworkTests
{
    private static readonly RenderedSite Site = new(CouncilCatalog.Create());

    [Fact]
    public void Table_SaysWithWhomAndWhen()
    {
        IElement row = Site.Page("network/index.html").QuerySelectorAll(".encounters tbody tr").Single(r => RenderedSite.Words(r.QuerySelector("th")) == "Westland Land");

        Assert.Equal("3", row.QuerySelector("td")?.TextContent);
        Assert.Equal(["Eastland: 6 May 2001, May 2001", "2002: <b>South</b>land, Goneland"], row.QuerySelectorAll("li").Select(RenderedSite.Words));
        Assert.Equal("../gatherings/pair.html", row.QuerySelectorAll("li a").Single(a => a.TextContent == "6 May 2001").GetAttribute("href"));
    }

    [Fact]
    public void Picture_JoinsPairsByLinesAndMoreByTheirMeeting()
    {
        IElement? drawing = Site.Page("network/index.html").QuerySelector("svg.network[role=img]");

        Assert.Equal(["<b>South</b>land: 1 meeting", "Eastland: 2 meetings", "Goneland: 1 meeting", "Westland: 3 meetings"], drawing?.QuerySelectorAll("circle > title").Select(t => t.TextContent) ?? []);
        Assert.Equal(["Gathering round"], drawing?.QuerySelectorAll("rect > title").Select(t => t.TextContent) ?? []);
        Assert.Equal(["2"], drawing?.QuerySelectorAll("path:not(.spoke)").Select(p => p.GetAttribute("stroke-width")) ?? []);
        Assert.Equal(3, drawing?.QuerySelectorAll("path.spoke").Length);
    }

    [Fact]
    public void MeetingOfOne_IsCountedAndJoinsNobody() =>
        Assert.Contains("5 meetings name one participant alone.", RenderedSite.Words(Site.Page("network/index.html").QuerySelector(".note")), StringComparison.Ordinal);

    [Fact]
    public void Picture_IsTheSameEveryTimeAndNoNameCoversAnother()
    {
        GraphPicture picture = Draw(60);
        GraphPicture again = Draw(60);

        Assert.Equal(picture.Places, again.Places);
        for (int i = 0; i < picture.Places.Count; i++)
        {
            for (int j = i + 1; j < picture.Places.Count; j++)
            {
                Assert.False(Overlap(picture, i, j), $"{picture.Graph.Nodes[i].Title} covers {picture.Graph.Nodes[j].Title}");
            }
        }
    }

    [Fact]
    public void MoreThanOnePictureHolds_DrawsThoseWhoMetMostAndCutsNoEquals()
    {
        MeetingGraph graph = Draw(200).Graph;

        Assert.Equal(2, graph.FewestEncounters);
        Assert.All(graph.Nodes.Where(n => !n.IsHub), n => Assert.InRange(n.Count, 2, int.MaxValue));
    }

    [Fact]
    public void NameWithoutEnd_IsCutInThePictureOnly()
    {
        IFact[] agents = [.. new[] { new string('x', 10_000), string.Concat(Enumerable.Repeat("word ", 100)) }.Select((label, n) =>
            new Contested.SampleFact(CouncilSchema.Land, $"agent-{n}", ("label", [label])))];

        GraphPicture picture = new(new MeetingGraph(Acquaintance.ReadAll([new Encounter(Event(1), agents)])));

        Assert.InRange(picture.Width, 100, 500);
        Assert.Equal([10_000, 500], picture.Graph.Nodes.Select(n => n.Title.Length).OrderDescending());
    }

    [Fact]
    public void DistanceOfPoints_FollowsTheLines()
    {
        (double X, double Y)[] places = StressLayout.Place(4, [(0, 1, 1), (1, 2, 1), (2, 3, 1)]);

        Assert.InRange(Math.Abs(places[^1].X - places[0].X), 2.9, 3.01);
        Assert.All(places, p => Assert.InRange(p.Y, -0.1, 0.1));
    }

    [Fact]
    public void ManyMeetings_AreCutIntoPagesUnder100Kilobytes()
    {
        RenderedSite site = new(CouncilCatalog.Create(morePairs: 4000));
        string[] pages = [.. site.Paths.Where(p => p.StartsWith("network/", StringComparison.Ordinal))];

        Assert.InRange(pages.Length, 2, 20);
        Assert.Equal(8005, pages.Sum(p => site.Page(p).QuerySelectorAll(".encounters tbody tr").Length));
        Assert.All(pages, p => Assert.InRange(RenderedSite.Compress(site.Bytes(p)), 1, 100 * 1024));
    }

    [Fact]
    public void DatasetWithoutMeetings_HasNoNetwork() =>
        Assert.DoesNotContain(new RenderedSite(LibraryCatalog.Create()).Paths, p => p.StartsWith("network", StringComparison.Ordinal));

    private static GraphPicture Draw(int people) => new(new MeetingGraph(Acquaintance.ReadAll(Meetings(people))));

    // A ring of neighbors in which every fifth also meets a distant one, and a conference of every seventh.
    private static List<Encounter> Meetings(int people)
    {
        IFact[] agents = [.. Enumerable.Range(0, people).Select(n => new Contested.SampleFact(CouncilSchema.Land, $"agent-{n:D5}", ("label", [$"A name of some length {n}"])))];
        return
        [
            .. Enumerable.Range(0, people / 2).Select(n => Meet(n, agents[n], agents[people - 1 - n])),
            .. Enumerable.Range(0, people / 5).Select(n => Meet(people + n, agents[5 * n], agents[(5 * n * 3) % people])),
            new Encounter(Event(2 * people), [.. agents.Where((_, n) => n % 7 == 0)]),
        ];
    }

    private static Encounter Meet(int number, IFact a, IFact b) => new(Event(number), [.. new[] { a, b }.Distinct()]);

    private static Contested.SampleFact Event(int number) => new(CouncilSchema.Gathering, $"event-{number}", ("label", [$"Event {number}"]));

    private static bool Overlap(GraphPicture picture, int i, int j)
    {
        (GraphNode a, GraphNode b) = (picture.Graph.Nodes[i], picture.Graph.Nodes[j]);
        ((double X, double Y) p, (double X, double Y) q) = (picture.Places[i], picture.Places[j]);
        return Math.Abs(p.X - q.X) < a.HalfWidth + b.HalfWidth && p.Y - a.Radius < q.Y + b.Below && q.Y - b.Radius < p.Y + a.Below;
    }
}
