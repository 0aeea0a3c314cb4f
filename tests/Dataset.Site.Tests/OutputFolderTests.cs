using Dataset.Site.Output;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void SecondRun_WritesNothing()
    {
        OutputSummary first = Write(LibraryCatalog.Create());
        Dictionary<string, DateTime> touched = Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);

        OutputSummary second = Write(LibraryCatalog.Create());

        Assert.Equal(new OutputSummary(0, first.Written, 0), second);
        Assert.All(touched, f => Assert.Equal(f.Value, File.GetLastWriteTimeUtc(f.Key)));
    }

    [Fact]
    public void TwoFolders_HoldTheSameBytes()
    {
        using TemporaryFolder other = new TemporaryFolder();
        Write(Catalogs.Get("facts"));
        new OutputFolder(other.Path).Write(new SiteRenderer(Catalogs.Get("facts"), new SiteSettings()).GetPages());

        Assert.Equal(_folder.Digests(), other.Digests());
    }

    [Fact]
    public void FactRemoved_ItsFilesAreRemovedAndForeignOnesStay()
    {
        Write(LibraryCatalog.Create(moreBooks: 1));
        File.WriteAllText(_folder.File("books/notes.txt"), "mine");
        Assert.True(File.Exists(_folder.File("books/volume-00000.html")));
        Assert.True(File.Exists(_folder.File("api/v1/books/volume-00000.json")));

        OutputSummary summary = Write(LibraryCatalog.Create());

        Assert.Equal(4, summary.Removed); // Its page, its JSON, and what the search had of names with V only.
        Assert.False(File.Exists(_folder.File("books/volume-00000.html")));
        Assert.False(File.Exists(_folder.File("api/v1/books/volume-00000.json")));
        Assert.Equal("mine", File.ReadAllText(_folder.File("books/notes.txt")));
    }

    [Fact]
    public void PageEditedByHand_IsWrittenAgain()
    {
        Write(LibraryCatalog.Create());
        File.WriteAllText(_folder.File("index.html"), "edited");

        Assert.Equal(1, Write(LibraryCatalog.Create()).Written);
    }

    [Fact]
    public void FolderOfSomebodyElse_IsRefusedAndLeftAlone()
    {
        File.WriteAllText(_folder.File("index.html"), "mine");

        SiteOutputException error = Assert.Throws<SiteOutputException>(() => Write(LibraryCatalog.Create()));

        Assert.Contains("--output", error.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_folder.File("index.html")));
    }

    [Fact]
    public void ManifestThatNamesFilesOutside_DoesNotRemoveThem()
    {
        using TemporaryFolder other = new TemporaryFolder();
        File.WriteAllText(other.File("precious.txt"), "mine");
        Write(LibraryCatalog.Create());
        File.AppendAllText(_folder.File(SiteManifest.FileName), $"../{Path.GetFileName(other.Path)}/precious.txt\n");

        Write(LibraryCatalog.Create());

        Assert.True(File.Exists(other.File("precious.txt")));
    }

    [Fact]
    public void FileOfSomebodyElseWhereANewPageGoes_IsRefusedAndNothingIsWritten()
    {
        Write(LibraryCatalog.Create());
        File.WriteAllText(_folder.File("books/volume-00000.html"), "mine");

        SiteOutputException error = Assert.Throws<SiteOutputException>(() => Write(LibraryCatalog.Create(moreBooks: 1)));

        Assert.Contains("volume-00000.html", error.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_folder.File("books/volume-00000.html")));
        Assert.False(File.Exists(_folder.File("books/volume-00000.json")));
    }

    [Fact]
    public void FolderThatLeadsElsewhere_IsRefused()
    {
        using TemporaryFolder other = new TemporaryFolder();
        Write(LibraryCatalog.Create());
        Directory.Delete(_folder.File("books"), recursive: true);
        Directory.CreateSymbolicLink(_folder.File("books"), other.Path);

        Assert.Contains("link", Assert.Throws<SiteOutputException>(() => Write(LibraryCatalog.Create())).Message, StringComparison.Ordinal);
        Assert.Empty(other.Digests());
    }

    [Fact]
    public void FolderOfAnEarlierVersion_IsKnownAndWrittenOver()
    {
        OutputSummary first = Write(LibraryCatalog.Create());
        string[] paths = [.. File.ReadLines(_folder.File(SiteManifest.FileName)).Select(line => line.Split('\t')[0])];
        File.WriteAllText(_folder.File(SiteManifest.FileName), string.Concat(paths.Append("gone.html").Select(path => path + "\n")));
        File.WriteAllText(_folder.File("gone.html"), "old");

        Assert.Equal(new OutputSummary(0, first.Written, 1), Write(LibraryCatalog.Create()));
    }

    public void Dispose() => _folder.Dispose();

    private OutputSummary Write(DatasetCatalog catalog) =>
        new OutputFolder(_folder.Path).Write(new SiteRenderer(catalog, new SiteSettings()).GetPages());
}
