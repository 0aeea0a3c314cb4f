using Dataset.Site.Output;
using Dataset.Site.Rendering;

namespace Dataset.Site.Tests;

/// <summary>Runs that are cut short, fail or meet: a page on disk is the old or the new one.</summary>
public sealed class InterruptedRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void ProcessKilledInMidRun_LeavesWholePagesAndTheNextRunCompletes()
    {
        using TemporaryFolder whole = new();
        using (RunningSite run = RunningSite.Start("--output", whole.Path, "--no-full-text"))
        {
            run.Finish();
        }

        IReadOnlyDictionary<string, string> expected = whole.Digests();
        using TemporaryFolder cut = KillInMidRun(expected.Count);
        Assert.All(cut.Digests().Where(file => expected.ContainsKey(file.Key) && file.Key != SiteManifest.FileName), file => Assert.Equal(expected[file.Key], file.Value));

        using RunningSite next = RunningSite.Start("--output", cut.Path, "--no-full-text");
        Assert.Matches("[1-9][0-9,]* files written, [1-9][0-9,]* unchanged, 0 removed", next.Finish());
        Assert.Equal(expected, cut.Digests());
    }

    [Fact]
    public void PageThatCannotBeRendered_LeavesTheOldOneWholeAndEndsTheRun()
    {
        Write(new SitePage("a.html", buffer => Put(buffer, "old")), new SitePage("z.html", buffer => Put(buffer, "old")));
        SitePage broken = new("z.html", buffer =>
        {
            Put(buffer, "half");
            throw new InvalidOperationException("no second half");
        });

        Assert.ThrowsAny<Exception>(() => Write(new SitePage("a.html", buffer => Put(buffer, "new")), broken));

        Assert.Equal("old", File.ReadAllText(_folder.File("z.html")));
        Assert.False(Directory.Exists(_folder.File(".dataset-site.new")));
    }

    [Fact]
    public void FirstRunCutShort_TheNextOneKnowsItsFiles()
    {
        SitePage broken = new("b.html", _ => throw new InvalidOperationException("cut"));
        Assert.ThrowsAny<Exception>(() => Write(new SitePage("a.html", buffer => Put(buffer, "a")), broken));

        Assert.Equal(new OutputSummary(1, 0, 1), Write(new SitePage("c.html", buffer => Put(buffer, "c"))));
        Assert.False(File.Exists(_folder.File("a.html")));
    }

    [Fact]
    public void LeftoverOfAKilledRun_IsGoneAfterTheNext()
    {
        Write(new SitePage("a.html", buffer => Put(buffer, "a")));
        Directory.CreateDirectory(_folder.File(".dataset-site.new"));
        File.WriteAllText(_folder.File(".dataset-site.new/7"), "half a pa");

        Write(new SitePage("a.html", buffer => Put(buffer, "a")));

        Assert.Equal([SiteManifest.FileName, ".dataset-site.lock", "a.html"], _folder.Digests().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SecondRunAtTheSameTime_IsRefusedAndTheFirstOneCompletes()
    {
        SiteOutputException? refused = null;
        SitePage page = new("a.html", buffer =>
        {
            refused = Assert.Throws<SiteOutputException>(() => Write(new SitePage("b.html", inner => Put(inner, "b"))));
            Put(buffer, "a");
        });

        Write(page);

        Assert.Contains("Another run", refused?.Message, StringComparison.Ordinal);
        Assert.Equal("a", File.ReadAllText(_folder.File("a.html")));
        Assert.False(File.Exists(_folder.File("b.html")));
        Assert.Equal(new OutputSummary(1, 0, 1), Write(new SitePage("b.html", buffer => Put(buffer, "b"))));
    }

    [Fact]
    public void FileThatCannotBeReplaced_IsAnErrorThatSaysWhatToDo()
    {
        Write(new SitePage("a.html", buffer => Put(buffer, "a")));
        File.Delete(_folder.File("a.html"));
        Directory.CreateDirectory(_folder.File("a.html"));

        Assert.Contains("--output", Assert.Throws<SiteOutputException>(() => Write(new SitePage("a.html", buffer => Put(buffer, "a")))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static TemporaryFolder KillInMidRun(int files)
    {
        for (int tries = 1; ; tries++)
        {
            TemporaryFolder folder = new();
            using RunningSite run = RunningSite.Start("--output", folder.Path, "--no-full-text");
            Assert.True(SpinWait.SpinUntil(() => run.HasEnded || CountFiles(folder) > files / 8, TimeSpan.FromMinutes(2)));
            run.Kill();
            if (CountFiles(folder) < files - 2)
            {
                return folder;
            }

            // On a busy machine a run may end before this thread has its turn.
            folder.Dispose();
            Assert.True(tries < 20, "Every run ended before it could be killed.");
        }
    }

    private static int CountFiles(TemporaryFolder folder) => Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Count();

    private OutputSummary Write(params SitePage[] pages) => new OutputFolder(_folder.Path).Write(pages);

    private static void Put(PageBuffer buffer, string text) => buffer.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text)).AsTask().Wait();
}
