using Dataset.Site.Shell;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void SoundArguments_WriteTheSiteAndSayWhereItIs()
    {
        Assert.Equal(0, Run("--output", _folder.File("site")));
        Assert.Contains("4 facts in 2 collections", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("0 unchanged, 0 removed", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains(_folder.File("site/index.html"), _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("--serve", _output.ToString(), StringComparison.Ordinal);
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public void UnknownOption_ExitsWithOneAndNamesIt()
    {
        Assert.Equal(1, Run("--ouptut", "x"));
        Assert.Contains("--ouptut", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("--output", _output.ToString() + _error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--base-url", "example.org", "https://")]
    [InlineData("--edit-url", "ftp://example.org/", "https://")]
    [InlineData("--date", "yesterday", "2024-08-13")]
    [InlineData("--port", "many", "--port")]
    [InlineData("--port", "70000", "65535")]
    public void ArgumentThatMakesNoSense_ExitsWithOneAndSaysWhatWould(string option, string value, string wayOut)
    {
        Assert.Equal(1, Run("--output", _folder.File("site"), option, value));
        Assert.Contains(wayOut, _error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("site")));
    }

    [Fact]
    public void DateGiven_IsThatOfTheFacts()
    {
        Assert.Equal(0, Run("--output", _folder.File("site"), "--date", "2024-08-13"));
        Assert.Contains("\"date\": \"2024-08-13\"", File.ReadAllText(_folder.File("site/api/v1/index.json")), StringComparison.Ordinal);
        Assert.Contains("13 August 2024", File.ReadAllText(_folder.File("site/downloads/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1723507200", "2024-08-13")]
    [InlineData("0", "1970-01-01")]
    [InlineData("soon", null)]
    [InlineData("-1", null)]
    [InlineData("99999999999999999", null)]
    [InlineData(null, null)]
    public void DateOfTheEnvironment_IsThatOfItsSeconds(string? seconds, string? date) =>
        Assert.Equal(date is null ? null : DateOnly.Parse(date), FactsDate.OfEnvironment(seconds));

    [Fact]
    public void OutputIsAFile_ExitsWithOneAndSaysWhatToDo()
    {
        File.WriteAllText(_folder.File("site"), "");

        Assert.Equal(1, Run("--output", _folder.File("site")));
        Assert.Contains("--output", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderOfSomebodyElse_ExitsWithOne()
    {
        File.WriteAllText(_folder.File("mine.txt"), "");

        Assert.Equal(1, Run("--output", _folder.Path));
        Assert.Contains("did not write", _error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private int Run(params string[] args) => SiteCommand.Run(args, () => LibraryCatalog.Create(), _output, _error);
}
