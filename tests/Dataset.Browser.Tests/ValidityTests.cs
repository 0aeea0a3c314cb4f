namespace Dataset.Browser.Tests;

/// <summary>What the Nu HTML checker says of the pages: nothing; of hostile texts no error, since it warns of the texts themselves.</summary>
public sealed class ValidityTests(SiteInBrowser browser)
{
    [Fact]
    public Task EveryPageOfTheFacts_IsValid() => CheckAsync(browser.Facts);

    [Fact]
    public async Task EveryPageOfHostileTexts_IsValid()
    {
        using WrittenSite site = new(Site.Tests.Hostile.HostileCatalog.Create());
        string said = await NuChecker.CheckAsync(site.Folder);

        Assert.DoesNotContain(said.Split('\n'), line => line.Contains(": error", StringComparison.Ordinal));
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

    private static async Task CheckAsync(WrittenSite site)
    {
        string said = await NuChecker.CheckAsync(site.Folder);

        Assert.True(said.Length == 0, said);
    }
}
