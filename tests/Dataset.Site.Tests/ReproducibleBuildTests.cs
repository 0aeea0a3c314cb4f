namespace Dataset.Site.Tests;

/// <summary>Two builds of one commit in two folders give the same bytes, on machines with other clocks and languages too.</summary>
[Collection(nameof(RepositoryCopyCollection))]
public sealed class ReproducibleBuildTests(RepositoryCopy copy)
{
    [Fact]
    public void BuildInAnotherFolder_GivesTheSameAssemblyAndSite()
    {
        foreach (string assembly in (string[])["Dataset.dll", "Dataset.Facts.dll"])
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(RepositoryCopy.OwnBinaries, assembly)), File.ReadAllBytes(Path.Combine(copy.Binaries, assembly)));
        }

        Assert.Equal(Site(RepositoryCopy.OwnBinaries, "UTC", "C.UTF-8"), Site(copy.Binaries, "Asia/Tokyo", "tr_TR.UTF-8"));
    }

    private static Dictionary<string, string> Site(string binaries, string timeZone, string language)
    {
        using TemporaryFolder output = new();
        (string, string)[] environment = [("TZ", timeZone), ("LANG", language), ("LC_ALL", language)];
        using RunningSite run = RunningSite.StartIn(binaries, environment, Path.Combine(binaries, "Dataset.Site.dll"), "--output", output.Path, "--base-url", "https://example.org/facts/", "--no-full-text");
        Assert.Contains("files written", run.Finish(), StringComparison.Ordinal);

        // What the program writes down for itself (its list of files, its lock) is no part of the site.
        return output.Digests().Where(f => f.Key[0] != '.').ToDictionary();
    }
}
