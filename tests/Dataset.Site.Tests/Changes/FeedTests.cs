using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using Dataset.Site.Changes;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Contested;

namespace Dataset.Site.Tests.Changes;

public sealed class FeedTests
{
    private static readonly string[] Changed =
    [
        "mountains/gone", "mountains/hill", "mountains/horn", "mountains/needle", "mountains/peak", "mountains/ridge", "mountains/saddle", "mountains/tower",
        "quarrels/height-of-peak", "quarrels/year-of-saddle",
    ];

    private readonly RenderedSite _site = Render(new SiteSettings { BaseUrl = new Uri("https://example.org/facts/") });

    [Fact]
    public void Atom_HasAnEntryForEveryFactThatChangedAndForTheFirstRelease()
    {
        SyndicationFeed feed = Atom(_site, "changes/atom.xml");

        Assert.Equal("urn:dataset:peaks#changes", feed.Id);
        Assert.Equal("Changes: Peaks", feed.Title.Text);
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 9, 0, 0, TimeSpan.Zero), feed.LastUpdatedTime);
        Assert.NotEmpty(feed.Authors);
        Assert.Equal([.. Changed.Select(fact => $"urn:dataset:peaks#0.2.0/{fact}"), "urn:dataset:peaks#0.1.0"], feed.Items.Select(item => item.Id));
        Assert.Contains(feed.Links, link => link.RelationshipType == "self" && link.Uri.AbsoluteUri == "https://example.org/facts/changes/atom.xml");
        SyndicationItem hill = feed.Items.ElementAt(1);
        Assert.Equal("The hill: changed", hill.Title.Text);
        Assert.Contains("<code>height</code>: from <bdi>310</bdi> to <bdi>312</bdi>", ((TextSyndicationContent)hill.Content).Text, StringComparison.Ordinal);
        Assert.Equal(["mountains", "changed"], hill.Categories.Select(category => category.Name));
        Assert.Equal("https://example.org/facts/v/0.2.0/index.html", hill.Links.Single().Uri.AbsoluteUri);
        Assert.Equal("https://example.org/facts/mountains/gone.html", feed.Items.First().Links.Single().Uri.AbsoluteUri);
    }

    [Fact]
    public void FeedOfACollection_HasItsFactsAlone()
    {
        Assert.Equal(Changed[..8].Select(fact => $"urn:dataset:peaks#0.2.0/{fact}"), Atom(_site, "changes/mountains.atom.xml").Items.Select(item => item.Id));
        Assert.Equal(Changed[8..].Select(fact => $"urn:dataset:peaks#0.2.0/{fact}"), Atom(_site, "changes/quarrels.atom.xml").Items.Select(item => item.Id));
        Assert.Empty(Atom(_site, "changes/papers.atom.xml").Items);
        Assert.NotEqual(Atom(_site, "changes/papers.atom.xml").Id, Atom(_site, "changes/atom.xml").Id);
    }

    [Theory]
    [InlineData("changes/feed.json", "changes/atom.xml")]
    [InlineData("changes/quarrels.feed.json", "changes/quarrels.atom.xml")]
    public void JsonFeed_HasWhatTheFormatAsksForAndTheEntriesOfTheAtomFeed(string path, string atom)
    {
        using JsonDocument json = JsonDocument.Parse(_site.Bytes(path));
        JsonElement feed = json.RootElement;
        JsonElement[] items = [.. feed.GetProperty("items").EnumerateArray()];

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.NotEmpty(feed.GetProperty("title").GetString()!);
        Assert.Equal($"https://example.org/facts/{path}", feed.GetProperty("feed_url").GetString());
        Assert.NotEmpty(feed.GetProperty("authors")[0].GetProperty("name").GetString()!);
        Assert.Equal(
            Atom(_site, atom).Items.Select(item => (item.Id, item.Title.Text, ((TextSyndicationContent)item.Content).Text, item.Links.Single().Uri.AbsoluteUri, item.LastUpdatedTime)),
            items.Select(item => (Text(item, "id"), Text(item, "title"), Text(item, "content_html"), Text(item, "url"), item.GetProperty("date_published").GetDateTimeOffset())));
        Assert.All(items, item => Assert.NotEmpty(item.GetProperty("content_html").GetString()!));
    }

    [Fact]
    public void AddressNotKnown_FeedsAreSoundWithoutIt()
    {
        RenderedSite site = Render(new SiteSettings());
        using JsonDocument json = JsonDocument.Parse(site.Bytes("changes/feed.json"));

        Assert.Contains(Atom(site, "changes/atom.xml").Items.First().Links, link => link.Uri.OriginalString == "../mountains/gone.html");
        Assert.False(json.RootElement.TryGetProperty("feed_url", out _));
        Assert.False(json.RootElement.GetProperty("items")[0].TryGetProperty("url", out _));
    }

    [Fact]
    public void HostileText_IsTextInFeeds()
    {
        RenderedSite site = new(ContestedCatalog.Create(), new SiteSettings { Releases = [PeakReleases.Of("<script>\u0001 \U0001F3D4", "<b>&\uFFFF")] });

        SyndicationItem item = Assert.Single(Atom(site, "changes/atom.xml").Items);
        Assert.Equal("<script>\uFFFD \U0001F3D4: changed", item.Title.Text);
        Assert.Contains("&lt;b&gt;&amp;", ((TextSyndicationContent)item.Content).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_NameTheFeedForReaders()
    {
        Assert.Equal(["../changes/atom.xml", "../changes/feed.json"], Alternates("changes/index.html"));
        Assert.Equal(["../changes/mountains.atom.xml", "../changes/mountains.feed.json"], Alternates("mountains/index.html"));
    }

    private string?[] Alternates(string path) => [.. _site.Page(path).QuerySelectorAll("link[rel=alternate][title=Changes]").Select(link => link.GetAttribute("href"))];

    private static RenderedSite Render(SiteSettings settings) =>
        new(ContestedCatalog.Create(), settings with { Releases = ReleaseReader.Read(PeakReleases.Files()) });

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static SyndicationFeed Atom(RenderedSite site, string path)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(site.Bytes(path)));
        Atom10FeedFormatter formatter = new();
        Assert.True(formatter.CanRead(reader));
        formatter.ReadFrom(reader);
        return formatter.Feed;
    }
}
