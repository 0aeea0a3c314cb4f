using System.Xml;
using System.Xml.XPath;
using Dataset.Site.Changes;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Changes;
using Dataset.Site.Tests.Contested;

namespace Dataset.Browser.Tests.Feeds;

/// <summary>The Atom feeds hold to the schema of RFC 4287 (<c>atom.rnc</c>), by Jing, and to what its annotations ask.</summary>
public sealed class AtomTests
{
    private static readonly string Schema = Path.Combine(Tools.Repository, "tests", "Dataset.Browser.Tests", "Feeds", "atom.rnc");

    /// <summary>The conditions of the annotations, each with the elements that have to meet it.</summary>
    private static readonly (string Elements, string Condition)[] Conditions =
    [
        ("/atom:feed", "atom:author or not(atom:entry[not(atom:author)])"),
        ("//atom:entry", "atom:link[@rel='alternate'] or atom:link[not(@rel)] or atom:content"),
        ("//atom:entry", "atom:author or ../atom:author or atom:source/atom:author"),
    ];

    [Fact]
    public async Task EveryFeed_IsValid()
    {
        SiteSettings releases = new() { Releases = ReleaseReader.Read(PeakReleases.Files()) };
        using WrittenSite published = Write(releases with { BaseUrl = new Uri("https://example.org/facts/") });
        using WrittenSite local = Write(releases);
        using WrittenSite hostile = Write(new SiteSettings { Releases = [PeakReleases.Of("<script>\u0001 \U0001F3D4", "<b>&\uFFFF ]]> محمد")] });
        string[] feeds = [.. new[] { published, local, hostile }.SelectMany(site => Directory.EnumerateFiles(site.Folder, "*atom.xml", SearchOption.AllDirectories))];

        Assert.Equal(3 * (1 + ContestedCatalog.Create().Collections.Count), feeds.Length);
        Assert.Equal("", await JavaJudge.RunAsync(JavaJudge.Jing, ["-c", Schema, .. feeds]));
        Assert.Empty(feeds.SelectMany(BrokenConditions));
    }

    [Fact]
    public async Task FeedBrokenOnPurpose_IsReported()
    {
        using Site.Tests.TemporaryFolder folder = new();
        string feed = folder.File("atom.xml");
        await File.WriteAllTextAsync(feed, "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:a</id><updated>today</updated><entry><id>urn:b</id><title>B</title><updated>2024-05-01T09:00:00Z</updated></entry></feed>");

        string said = await JavaJudge.RunAsync(JavaJudge.Jing, "-c", Schema, feed);

        Assert.Contains("“today”", said, StringComparison.Ordinal);
        Assert.Contains("title", said, StringComparison.Ordinal);
        Assert.Equal(Conditions.Length, BrokenConditions(feed).Count());
    }

    private static WrittenSite Write(SiteSettings settings) =>
        new(ContestedCatalog.Create(), file => file.EndsWith("atom.xml", StringComparison.Ordinal), settings);

    private static IEnumerable<string> BrokenConditions(string feed)
    {
        XPathNavigator document = new XPathDocument(feed).CreateNavigator();
        XmlNamespaceManager names = new(document.NameTable);
        names.AddNamespace("atom", "http://www.w3.org/2005/Atom");
        return from rule in Conditions
               from XPathNavigator element in document.Select(rule.Elements, names)
               where element.SelectSingleNode($"self::*[{rule.Condition}]", names) is null
               select $"{feed}: {rule.Elements} lacks {rule.Condition}";
    }
}
