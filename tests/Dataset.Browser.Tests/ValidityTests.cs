namespace Dataset.Browser.Tests;

/// <summary>What the Nu HTML checker says of the pages: nothing.</summary>
public sealed class ValidityTests(SiteInBrowser browser)
{
    [Fact]
    public async Task EveryPageOfTheFacts_IsValid() => Assert.Equal("", await NuChecker.CheckAsync(browser.Facts.Folder));

    [Fact]
    public async Task EveryPageOfHostileTexts_IsValid()
    {
        using WrittenSite site = new(Site.Tests.Hostile.HostileCatalog.Create());

        Assert.Equal("", await NuChecker.CheckAsync(site.Folder));
    }

    [Fact]
    public async Task PageAndStyleBrokenOnPurpose_AreReported()
    {
        using Site.Tests.TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder.File("a.html"), "<!DOCTYPE html><html lang=\"en\"><title>x</title><p id=\"a\"><div id=\"a\"></p></html>");
        await File.WriteAllTextAsync(folder.File("b.css"), "p { colour: red }");

        string said = await NuChecker.CheckAsync(folder.Path);

        Assert.Contains("Duplicate ID", said, StringComparison.Ordinal);
        Assert.Contains("colour", said, StringComparison.Ordinal);
    }
}
