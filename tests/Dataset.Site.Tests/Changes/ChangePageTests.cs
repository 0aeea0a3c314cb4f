using AngleSharp.Dom;
using Dataset.Site.Changes;
using Dataset.Site.Output;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Contested;

namespace Dataset.Site.Tests.Changes;

public sealed class ChangePageTests
{
    private readonly RenderedSite _site = new(ContestedCatalog.Create(), new SiteSettings { Releases = ReleaseReader.Read(PeakReleases.Files()) });

    [Fact]
    public void Release_ListsEveryKindOfChangeWithItsValues()
    {
        IElement page = _site.Page("v/0.2.0/index.html").QuerySelector("main")!;
        Dictionary<string, string[]> sections = page.QuerySelectorAll("h2 + ul").ToDictionary(
            list => RenderedSite.Words(list.PreviousElementSibling), list => list.Children.Select(RenderedSite.Words).ToArray());

        Assert.Equal(["Added", "Changed", "Re-dated", "Re-sourced", "Disputed", "Moved", "Retracted", "Schema", "Files"], sections.Keys);
        Assert.Equal(["The *needle* Mountains", "Height of the peak Quarrels"], sections["Added"]);
        Assert.Equal(["The hill Mountains height: from 310 to 312 climbers: removed Ada climbers: added Cem ridges[south].length: from 2 to 2.5 ridges[west]: added name: west"], sections["Changed"]);
        Assert.Equal(["The tower Mountains climbed: from 1896 to 1896-07-12"], sections["Re-dated"]);
        Assert.Equal(["The horn Mountains footnotes[atlas].words: from the horn to the Horn footnotes[survey]: added paper: survey"], sections["Re-sourced"]);
        Assert.Equal(["The peak Mountains height: now disputed, Height of the peak", "The saddle Mountains climbed: no longer disputed, Year of the saddle"], sections["Disputed"]);
        Assert.Equal(["The ridge Mountains standing: added withdrawn replaced_by: added needle replaced_by: added hill"], sections["Moved"]);
        Assert.Equal(["Gone Mountains standing: from stands to withdrawn reason: added It was a cloud.", "Year of the saddle Quarrels standing: added withdrawn"], sections["Retracted"]);
    }

    [Fact]
    public void FactWithAPage_IsLinkedAndAnyOtherIsNot()
    {
        string?[] links = [.. _site.Page("v/0.2.0/index.html").QuerySelectorAll("article > ul a").Select(link => link.GetAttribute("href"))];

        Assert.Equal(["../../quarrels/height-of-peak.html", "../../mountains/peak.html", "../../mountains/gone.html", "facts.jsonl", "changes.json", "manifest.json", "delta.jsonl"], links);
    }

    [Fact]
    public void List_HasTheNewestReleaseFirstAndOnlyCountsWhatIsNew()
    {
        IDocument page = _site.Page("changes/index.html");

        Assert.Equal(["Feeds", "Release 0.2.0", "Release 0.1.0"], page.QuerySelectorAll("h2").Select(RenderedSite.Words));
        Assert.Equal("1 May 2024", RenderedSite.Words(page.QuerySelector("#v0\\.2\\.0 + p")));
        Assert.DoesNotContain("Added", page.QuerySelectorAll("h3").Select(RenderedSite.Words));
        Assert.Contains("The first release: every fact in it is new.", RenderedSite.Words(page.QuerySelector("main")), StringComparison.Ordinal);
    }

    [Fact]
    public void ReleaseFiles_AreAsTheyWereWritten()
    {
        Dictionary<string, byte[]> written = PeakReleases.Files();

        Assert.Equal(6, written.Count);
        Assert.All(written, file => Assert.Equal(file.Value, _site.Bytes($"v/{file.Key}")));
        Assert.Equal(11, _site.Text("v/0.1.0/facts.jsonl").Count(c => c == '\n'));
        Assert.Equal(13, _site.Text("v/0.2.0/facts.jsonl").Count(c => c == '\n'));
        Assert.Contains("{\"collection\":\"mountains\",\"id\":\"tower\",\"class\":\"Mountain\",\"fields\":{\"label\":\"The tower\",\"climbed\":\"1896-07-12\",", _site.Text("v/0.2.0/facts.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void LinksOfAllPages_Resolve() => Assert.Empty(
        from path in _site.HtmlPaths
        from link in _site.LinksOf(path)
        where !_site.Paths.Contains(link.Path) || !_site.HasAnchor(link.Path, link.Anchor)
        select $"{path} -> {link.Path}#{link.Anchor}");

    [Fact]
    public void NoRelease_SaysSoAndHasNoFeed()
    {
        RenderedSite site = new(ContestedCatalog.Create());

        Assert.Contains("No release was made yet.", RenderedSite.Words(site.Page("changes/index.html").QuerySelector("main")), StringComparison.Ordinal);
        Assert.Equal(["changes/index.html"], site.Paths.Where(path => path.StartsWith("changes/", StringComparison.Ordinal) || path.StartsWith("v/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("0.2.0/delta.jsonl", "2.5", "3.5", "do not lead to the facts of its manifest")]
    [InlineData("0.2.0/delta.jsonl", "\"op\"", "\"operation\"", "cannot be read")]
    [InlineData("0.2.0/changes.json", "\"previous\": \"0.1.0\"", "\"previous\": \"0.1.9\"", "does not follow on 0.1.0")]
    [InlineData("0.2.0/changes.json", "\"version\"", "version", "cannot be read")]
    public void DamagedRelease_IsSaidWithTheWayOut(string file, string from, string to, string message)
    {
        Dictionary<string, byte[]> files = PeakReleases.Files();
        files[file] = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(files[file]).Replace(from, to, StringComparison.Ordinal));

        SiteOutputException exception = Assert.Throws<SiteOutputException>(() => ReleaseReader.Read(files));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_IsNamed()
    {
        Dictionary<string, byte[]> files = PeakReleases.Files();
        files.Remove("0.1.0/manifest.json");

        Assert.Contains("0.1.0/manifest.json", Assert.Throws<SiteOutputException>(() => ReleaseReader.Read(files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileText_ComesOutAsText()
    {
        RenderedSite site = new(ContestedCatalog.Create(), new SiteSettings { Releases = [PeakReleases.Of("<script>x</script>\u0001", "<b>&\u202E")] });

        Assert.Empty(site.Page("v/1.0.1/index.html").QuerySelectorAll("main script, main b"));
        Assert.Contains("<script>x</script>", RenderedSite.Words(site.Page("v/1.0.1/index.html").QuerySelector("main")), StringComparison.Ordinal);
    }
}
