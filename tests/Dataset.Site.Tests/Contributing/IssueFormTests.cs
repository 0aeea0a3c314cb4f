using Dataset.Site.Contributing;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests.Contributing;

public class IssueFormTests
{
    [Theory]
    [InlineData("https://github.com/owner/facts/edit/main/", "https://github.com/owner/facts/issues/new")]
    [InlineData("https://gitlab.com/group/sub/facts/-/edit/main/", "https://gitlab.com/group/sub/facts/-/issues/new")]
    [InlineData("https://codeberg.org/owner/facts/_edit/main/", "https://codeberg.org/owner/facts/issues/new")]
    [InlineData("https://example.org/files/", null)]
    public void EditAddressOfAKnownHost_GivesItsForm(string edit, string? form) =>
        Assert.Equal(form, IssueForm.Find(new SiteSettings { EditUrl = new Uri(edit) })?.AbsoluteUri);

    [Fact]
    public void FormThatIsSet_ComesBeforeOneThatIsFound() => Assert.Equal(
        "https://example.org/form",
        IssueForm.Find(new SiteSettings { EditUrl = new Uri("https://github.com/o/r/edit/main/"), IssueUrl = new Uri("https://example.org/form") })?.AbsoluteUri);

    [Fact]
    public void Link_NamesTheRecordItsFileAndItsPage()
    {
        Dictionary<string, string> query = Query(Link(new SiteSettings { BaseUrl = new Uri("https://facts.example/"), IssueUrl = new Uri("https://example.org/new?template=dispute.yml") }));

        Assert.Equal("dispute.yml", query["template"]);
        Assert.Equal("Dispute: books/index", query["title"]);
        Assert.StartsWith("Record: books/index\nPage: https://facts.example/books/index_.html\nFile: shelf/books.yaml\n", query["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void LinkToGitLab_HasItsNamesOfFields() => Assert.Superset(
        new HashSet<string> { "issue[title]", "issue[description]" },
        Query(Link(new SiteSettings { EditUrl = new Uri("https://gitlab.com/o/r/-/edit/main/") })).Keys.ToHashSet());

    [Fact]
    public void SiteWithoutForm_SaysHowToDisputeARecord()
    {
        RenderedSite site = new(LibraryCatalog.Create());

        Assert.Equal("../contribute.html#dispute", Link(new SiteSettings()));
        Assert.NotNull(site.Page("contribute.html").QuerySelector("#dispute"));
        Assert.Contains("shelf/books.yaml", site.Page("books/index_.html").QuerySelector(".record")?.TextContent, StringComparison.Ordinal);
    }

    private static string Link(SiteSettings settings) =>
        new RenderedSite(LibraryCatalog.Create(), settings).Page("books/index_.html").QuerySelectorAll(".actions a").Single(a => a.TextContent.StartsWith("Dispute", StringComparison.Ordinal)).GetAttribute("href")!;

    private static Dictionary<string, string> Query(string address) => new Uri(address).Query[1..].Split('&')
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]));
}
