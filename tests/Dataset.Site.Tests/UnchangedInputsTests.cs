using Dataset.Site.Output;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>A run whose inputs are those of the last one.</summary>
public sealed class UnchangedInputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static IEnumerable<SitePage> Unread => Enumerable.Range(0, 1).Select<int, SitePage>(_ => throw new InvalidOperationException("The pages were asked for."));

    [Fact]
    public void SameInputs_NothingIsRendered()
    {
        OutputSummary first = Write("one");

        Assert.Equal(new OutputSummary(0, first.Written, 0), new OutputFolder(_folder.Path).Write(Unread, "one"));
    }

    [Fact]
    public void OtherInputs_AreRendered()
    {
        Write("one");

        Assert.Throws<InvalidOperationException>(() => new OutputFolder(_folder.Path).Write(Unread, "two"));
    }

    [Theory]
    [InlineData("index.html", "edited")]
    [InlineData("books/index.html", null)]
    public void SameInputsButAFileIsNotAsLeft_ItIsWrittenAgain(string path, string? edited)
    {
        Write("one");
        byte[] before = File.ReadAllBytes(_folder.File(path));
        if (edited is null)
        {
            File.Delete(_folder.File(path));
        }
        else
        {
            File.WriteAllText(_folder.File(path), edited);
        }

        Assert.Equal(1, Write("one").Written);
        Assert.Equal(before, File.ReadAllBytes(_folder.File(path)));
        Assert.Equal(0, new OutputFolder(_folder.Path).Write(Unread, "one").Written);
    }

    [Fact]
    public void FileTouchedButTheSame_NothingIsWrittenAndTheNextRunSkipsAgain()
    {
        Write("one");
        File.SetLastWriteTimeUtc(_folder.File(SiteManifest.FileName), File.GetLastWriteTimeUtc(_folder.File("index.html")).AddSeconds(-5));

        Assert.Equal(0, Write("one").Written);
        Assert.Equal(0, new OutputFolder(_folder.Path).Write(Unread, "one").Written);
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void SameDatasetTwice_HasTheSameInputs(string name) => Assert.Equal(Inputs(Catalogs.Get(name)), Inputs(Catalogs.Get(name)));

    [Fact]
    public void AnythingThatChangesAPage_ChangesTheInputs()
    {
        DatasetCatalog edited = LibraryCatalog.Create();
        ((Book)edited.FindCollection("books")!.Facts[1]).Sequel = null;
        string[] inputs =
        [
            Inputs(LibraryCatalog.Create()),
            Inputs(LibraryCatalog.Create(moreBooks: 1)),
            Inputs(edited),
            Inputs(Catalogs.Get("contested")),
            Inputs(Catalogs.Get("facts")),
            Inputs(LibraryCatalog.Create(), new SiteSettings { BaseUrl = new Uri("https://example.org/") }),
            Inputs(LibraryCatalog.Create(), new SiteSettings { FactsPerPage = 10 }),
        ];

        Assert.Equal(inputs.Distinct(), inputs);
    }

    public void Dispose() => _folder.Dispose();

    private OutputSummary Write(string inputs) => new OutputFolder(_folder.Path).Write(new SiteRenderer(LibraryCatalog.Create(), new SiteSettings()).GetPages(), inputs);

    private static string Inputs(DatasetCatalog catalog, SiteSettings? settings = null) => new SiteRenderer(catalog, settings ?? new SiteSettings()).ComputeInputs();
}
