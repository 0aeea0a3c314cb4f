using AngleSharp.Dom;
using Dataset.Site.Tests.Council;
using Dataset.Site.Votes;

namespace Dataset.Site.Tests;

/// <summary>Tallies on the pages of votes and in lists of them.</summary>
public sealed class TallyTests
{
    private static readonly RenderedSite Site = new(CouncilCatalog.Create());

    [Fact]
    public void VotePage_ShowsEachSeatAndWhoVetoed()
    {
        IElement? figure = Site.Page("ballots/blocked.html").QuerySelector(".tally-figure");
        IElement? drawing = figure?.QuerySelector(".drawing");

        Assert.Equal("Tally: 9 ayes, 4 nays (1 veto), 2 silents, 0 missing", drawing?.GetAttribute("aria-label"));
        Assert.Equal(["yes 9", "no 4", "abstain 2", "stripe 1", "veto 1"], drawing?.QuerySelectorAll("path").Select(p => $"{p.ClassName} {p.GetAttribute("d")!.Count(c => c == 'M')}") ?? []);
        Assert.Equal(["9 Ayes", "4 Nays", "2 Silents", "0 Missing"], figure?.QuerySelectorAll(".figures > div").Select(d => $"{RenderedSite.Words(d.QuerySelector("dd"))} {RenderedSite.Words(d.QuerySelector("dt"))}") ?? []);
        Assert.Equal("../lands/east.html", figure?.QuerySelector(".meta a")?.GetAttribute("href"));
    }

    [Fact]
    public void List_ShowsBarAndNumbersInTheSameOrder()
    {
        IElement? line = Site.Page("ballots/index.html").QuerySelectorAll("tbody tr").Single(r => r.InnerHtml.Contains("Vote blocked", StringComparison.Ordinal)).QuerySelector(".tally-line");

        Assert.Equal("true", line?.QuerySelector("svg")?.GetAttribute("aria-hidden"));
        Assert.Equal("9 Ayes4 Nays2 Silents0 Missing", RenderedSite.Words(line));
    }

    [Fact]
    public void ManyVotes_AreDrawnAsLengthsOfWhichNoneIsLost()
    {
        TallyBar bar = new([Part(Choice.Yes, 9_999), Part(Choice.No, 1), Part(Choice.Abstain, 0), Part(Choice.Absent, 1)], vetoes: 0);

        Assert.Equal([Choice.Yes, Choice.No, Choice.Absent], bar.Outlines().Select(o => o.Choice));
        Assert.Contains("h2v", bar.Outlines().ElementAt(1).Path, StringComparison.Ordinal);
        Assert.Equal(148, bar.Width);
    }

    [Fact]
    public void VoteWithoutVotes_ShowsNoBar() => Assert.Empty(Site.Page("ballots/timeless.html").QuerySelectorAll(".tally-bar"));

    private static TallyPart Part(Choice choice, long count) => new(choice, choice.ToString(), "", count);
}
