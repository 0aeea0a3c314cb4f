using AngleSharp.Dom;
using Dataset.Site.Tests.Council;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>The votes by who cast them.</summary>
public sealed class MatrixTests
{
    private static readonly RenderedSite Site = new(CouncilCatalog.Create());

    [Fact]
    public void Decade_HasARowForEachVoteAndAColumnForEachMember()
    {
        IDocument page = Site.Page("ballots/matrix/1980s.html");

        Assert.Equal(["Vote blocked", "Vote hidden", "Vote large"], page.QuerySelectorAll(".matrix tbody th a").Select(a => a.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(["Vote", "Tally", "Eastland", "<b>South</b>land", "Farland", "Goneland", "Westland"], page.QuerySelectorAll(".matrix thead th").Select(RenderedSite.Words));
        Assert.Equal("3 of 3 recorded votes name a member. Members with a veto come first, then the others by name.", page.QuerySelector("p.tally")?.TextContent);
    }

    [Fact]
    public void Cell_SaysHowAndLinksToTheVote()
    {
        IElement row = Site.Page("ballots/matrix/1980s.html").QuerySelectorAll(".matrix tbody tr").Single(r => r.TextContent.Contains("Vote blocked", StringComparison.Ordinal));

        Assert.Equal(["V: veto", "N: Nay", "", "A: Silent", "Y: Aye"], row.QuerySelectorAll("td").Skip(1).Select(RenderedSite.Words));
        Assert.All(row.QuerySelectorAll("td a"), a => Assert.Equal("../../ballots/blocked.html", a.GetAttribute("href")));
    }

    [Fact]
    public void OptionThatNoTermKnows_KeepsItsName() =>
        Assert.Contains("P: Paired", Site.Page("ballots/matrix/1980s.html").QuerySelectorAll(".mark.other").Select(RenderedSite.Words));

    [Fact]
    public void Overview_SaysWhatIsMissing()
    {
        IDocument page = Site.Page("ballots/matrix/index.html");

        Assert.Contains("4 votes of 5 are here; the other 1 name no member.", RenderedSite.Words(page.QuerySelector(".note")), StringComparison.Ordinal);
        Assert.Equal(["1980s 3 3 5", "1970s 1 0 0", "Without a date 1 1 1"], page.QuerySelectorAll("table:first-of-type tbody tr").Where(r => r.ChildElementCount == 4).Select(Cells));
        Assert.Equal(["Eastland 2 0 0 2"], page.QuerySelectorAll(".wide tbody tr").Select(Cells));
        Assert.DoesNotContain("ballots/matrix/1970s.html", Site.Paths);
    }

    [Fact]
    public void ManyVotes_AreCutIntoPagesUnder100Kilobytes()
    {
        RenderedSite site = new(CouncilCatalog.Create(moreBallots: 2500));
        string[] pages = [.. site.Paths.Where(p => p.StartsWith("ballots/matrix/1990s", StringComparison.Ordinal))];

        Assert.Equal(["ballots/matrix/1990s.2.html", "ballots/matrix/1990s.3.html", "ballots/matrix/1990s.html"], pages.Order(StringComparer.Ordinal));
        Assert.Equal(2500, pages.Sum(p => site.Page(p).QuerySelectorAll(".matrix tbody tr").Length));
        Assert.All(pages, p => Assert.InRange(RenderedSite.Compress(site.Bytes(p)), 1, 100 * 1024));
    }

    [Fact]
    public void ListOfVotes_LinksToTheMatrix() =>
        Assert.Contains(Site.LinksOf("ballots/index.html"), l => l.Path == "ballots/matrix/index.html");

    [Fact]
    public void DatasetWithoutVotes_HasNoMatrix() =>
        Assert.DoesNotContain(new RenderedSite(LibraryCatalog.Create()).Paths, p => p.Contains("matrix", StringComparison.Ordinal));

    private static string Cells(IElement row) => string.Join(' ', row.Children.Select(RenderedSite.Words));
}
