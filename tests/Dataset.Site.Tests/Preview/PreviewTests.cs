using System.Net;
using Dataset.Site.Output;
using Dataset.Site.Preview;

namespace Dataset.Site.Tests.Preview;

public sealed class PreviewTests
{
    private const string Script = "/.preview/reload.js";

    [Fact]
    public async Task SeedBrokenAndMended_ThePageSaysWhyAndComesBack()
    {
        using PreviewedSite site = new();
        string first = await site.NextVersionAsync();
        Assert.Contains("<h1>Books</h1>", await site.GetAsync("books/"), StringComparison.Ordinal);

        await File.WriteAllTextAsync(site.Seed, "three");
        string second = await site.NextVersionAsync();
        string broken = await site.GetAsync("books/");
        HttpStatusCode status = (await site.Client.GetAsync("books/")).StatusCode;

        await File.WriteAllTextAsync(site.Seed, "3");
        string third = await site.NextVersionAsync();
        string mended = await site.GetAsync("books/");

        Assert.Equal(3, new HashSet<string> { first, second, third }.Count);
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("seeds/books.yaml(1,1): error <a href=\"/rules/DS0108.html\">DS0108</a>: Not a &lt;number&gt;.", broken, StringComparison.Ordinal);
        Assert.Contains(Script, broken, StringComparison.Ordinal);
        Assert.Contains(PreviewedSite.Error, site.Said, StringComparison.Ordinal);
        Assert.Contains("Volume 2", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhileBroken_StylesAndTheRuleAreShown()
    {
        using PreviewedSite site = new();
        await site.NextVersionAsync();
        await File.WriteAllTextAsync(site.Seed, "three");
        await site.NextVersionAsync();

        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("site.css")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("rules/DS0108.html")).StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, (await site.Client.GetAsync("rules/DS0102.html")).StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, (await site.Client.GetAsync("nothing-here")).StatusCode);
    }

    [Fact]
    public async Task FileSavedByRename_IsSeen()
    {
        using PreviewedSite site = new();
        await site.NextVersionAsync();
        await File.WriteAllTextAsync(site.Seed + "___new", "2");
        File.Move(site.Seed + "___new", site.Seed, overwrite: true);

        await site.NextVersionAsync();

        Assert.Contains("Volume 1", await site.GetAsync("books/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileInANewFolder_IsSeenAlsoWhenItChangesLater()
    {
        using PreviewedSite site = new();
        await site.NextVersionAsync();
        string folder = Path.Combine(site.Seeds, "new", "deep");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "more.yaml"), "a: 1");
        await site.NextVersionAsync();
        int rebuilds = site.Rebuilds;

        await File.WriteAllTextAsync(Path.Combine(folder, "more.yaml"), "a: 12");
        await site.NextVersionAsync();

        Assert.Equal(rebuilds + 1, site.Rebuilds);
    }

    [Fact]
    public async Task ManyFilesAtOnce_AreOneRebuild_AndThoseOfEditorsAndBuildsNone()
    {
        using PreviewedSite site = new();
        await site.NextVersionAsync();
        Directory.CreateDirectory(Path.Combine(site.Seeds, "obj"));
        foreach (string name in (string[])[".books.yaml.swp", "books.yaml~", "#books.yaml#", "obj/x.cache"])
        {
            await File.WriteAllTextAsync(Path.Combine(site.Seeds, name), "x");
        }

        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.Equal(0, site.Rebuilds);
        for (int i = 0; i < 40; i++)
        {
            await File.WriteAllTextAsync(Path.Combine(site.Seeds, $"file{i}.yaml"), "x");
        }

        await site.NextVersionAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.InRange(site.Rebuilds, 1, 2); // Two, where the machine paused in the middle.
    }

    [Fact]
    public async Task ScriptOfThePreview_IsInNoWrittenFile()
    {
        using PreviewedSite site = new();

        Assert.Contains(Script, await site.GetAsync("index.html"), StringComparison.Ordinal);
        Assert.Contains(Script, await site.GetAsync("no/such/page"), StringComparison.Ordinal);
        Assert.Contains("location.reload()", await site.GetAsync(Script), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(site.Site, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain(".preview", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnknownAddress_IsTheNotFoundPage()
    {
        using PreviewedSite site = new();
        HttpResponseMessage answer = await site.Client.GetAsync("no/such/page");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no page at this address", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(SiteManifest.FileName)).StatusCode);
    }

    [Fact]
    public async Task StoppedInARebuild_CancelsItAndEnds()
    {
        using PreviewedSite site = new();
        await site.NextVersionAsync();
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously), canceled = new();
        site.OnRebuild = async cancel =>
        {
            started.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancel);
            }
            catch (OperationCanceledException)
            {
                canceled.SetResult();
                throw;
            }
        };
        await File.WriteAllTextAsync(site.Seed, "2");
        await started.Task.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(0, site.Stop());
        Assert.True(canceled.Task.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task NoSources_ServesAndSaysThatItDoesNotWatch()
    {
        using PreviewedSite site = new(watches: false);

        Assert.Contains("does not watch", site.Said, StringComparison.Ordinal);
        Assert.Contains("<h1>Books</h1>", await site.GetAsync("books/"), StringComparison.Ordinal);
    }

    [Fact]
    public void PortInUse_IsAnErrorThatSaysWhatToDo()
    {
        using PreviewedSite site = new(watches: false);

        SiteOutputException error = Assert.Throws<SiteOutputException>(() => new PreviewServer(site.Site, TextWriter.Null).Run(((Uri)site).Port, sources: null));
        Assert.Contains("--port", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ProgramWithoutItsRepository_HasNoSources() => Assert.Null(PreviewSources.Find([]));
}
