using Dataset.Cli.Sources;

namespace Dataset.Cli.Tests.Sources;

/// <summary>What is kept of the addresses of all sources, and the command.</summary>
public sealed class SourcesTests
{
    [Fact]
    public async Task SourcesThatAreDead_AreReportedAndKeptInOrderAndNoCheckMinds()
    {
        await using Library library = new();
        library.Server.Answer("/b", "200 OK");
        library.Has(("c", "/c"), ("b", "/b"), ("a", "http://127.0.0.2/"));

        Assert.Equal(0, library.Workspace.Run("sources", "--check", "--allow-private", "--no-archive", "--limit", "2"));
        Assert.Equal("seeds/sources.status.jsonl: 2 of 3 sources read", library.Workspace.Error.TrimEnd().Split('\n')[^1]);

        await library.RunAsync(library.Settings());
        Assert.Equal(
            """
            c: dead (404) S/c
            a: skipped (127.0.0.2 is an address of a private network) http://127.0.0.2/
            3 sources with an address: 1 alive, 1 dead, 0 refused, 0 unreachable, 1 skipped, 0 never read

            """,
            library.Output);
        Assert.Equal(["{\"id\":\"a\"", "{\"id\":\"b\"", "{\"id\":\"c\""], library.Known.Select(line => line.Split(',')[0]));
        Assert.False(File.Exists(Path.Combine(library.Workspace.Folder, "seeds/sources.status.jsonl.tmp")));

        Assert.Equal(0, library.Workspace.Run("check"));
        Assert.Equal(0, library.Workspace.Run("sources"));
        Assert.Contains("1 dead", library.Workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SourceThatDied_KeepsTheDateOnWhichItWasAlive()
    {
        await using Library library = new();
        library.Server.Answer("/a", "200 OK");
        await library.ReadAsync("/a");
        library.Server.Answer("/a", "404 Gone");
        library.Time.Advance(TimeSpan.FromDays(40));

        await library.RunAsync(library.Settings());

        Assert.Equal("{\"id\":\"a\",\"url\":\"S/a\",\"checked\":\"2026-03-12\",\"result\":\"dead\",\"status\":404,\"alive\":\"2026-01-31\"}", Assert.Single(library.Known));
    }

    [Fact]
    public async Task SourcesReadLately_AreNotReadAgainAndThoseReadLongestAgoAreFirst()
    {
        await using Library library = new();
        library.Has(("a", "/a"), ("b", "/b"), ("c", "/c"));
        await library.RunAsync(library.Settings() with { Limit = 1 });
        library.Time.Advance(TimeSpan.FromDays(20));
        await library.RunAsync(library.Settings() with { Limit = 1 });
        library.Time.Advance(TimeSpan.FromDays(20));

        await library.RunAsync(library.Settings() with { OlderThanDays = 30 });

        Assert.Equal(["/a", "/b", "/c", "/a"], library.Server.Requests.Where(request => request.Method == "HEAD").Select(request => request.Path));
        Assert.Equal(["2026-03-12", "2026-02-20", "2026-03-12"], library.Known.Select(line => line.Split("\"checked\":\"")[1][..10]));
    }

    [Fact]
    public async Task SourceWithAnotherAddressOrGone_LosesWhatWasKnown()
    {
        await using Library library = new();
        library.Server.Answer("/a", "200 OK").Answer("/b", "200 OK");
        await library.RunAsync(library.Has(("a", "/a"), ("b", "/b")).Settings());
        library.Has(("a", "/other"));

        await library.RunAsync(library.Settings() with { Checks = false });

        Assert.Equal("1 source with an address: 0 alive, 0 dead, 0 refused, 0 unreachable, 0 skipped, 1 never read\n", library.Output);
    }

    [Fact]
    public async Task SourceWithoutACopy_GetsTheOneThatTheArchiveHas()
    {
        await using Library library = new();
        library.Server.Answer("/a?x=1&y", "200 OK").Answer("/b", "200 OK");
        string query = Uri.EscapeDataString(library.Server.Address + "/a?x=1&y");
        library.Server.Answer($"/api?url={query}", "200 OK", body: """{"archived_snapshots":{"closest":{"available":true,"url":"http://archive.example/2020/a","status":"200"}}}""");
        library.Workspace.Write("seeds/documents/more.yaml", $"b:\n  place: {library.Server.Address}/b\n  copy: http://archive.example/b\n");

        await library.RunAsync(library.Has(("a", "/a?x=1&y")).Settings() with { ArchiveApi = new Uri(library.Server.Address + "/api") });

        Assert.EndsWith(",\"archive\":\"http://archive.example/2020/a\"}", library.Known[0], StringComparison.Ordinal);
        Assert.EndsWith("\"alive\":\"2026-01-31\"}", library.Known[1], StringComparison.Ordinal);
        Assert.Single(library.Server.Asked, asked => asked.StartsWith("GET /api", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{\"archived_snapshots\":{}}")]
    [InlineData("{\"archived_snapshots\":{\"closest\":{\"available\":true,\"url\":\"javascript:alert(1)\"}}}")]
    public async Task ArchiveThatHasNothing_IsNoCopy(string body)
    {
        await using Library library = new();
        library.Server.Answer("/a", "200 OK").Answer($"/api?url={Uri.EscapeDataString(library.Server.Address + "/a")}", "200 OK", body: body);

        await library.RunAsync(library.Has(("a", "/a")).Settings() with { ArchiveApi = new Uri(library.Server.Address + "/api") });

        Assert.DoesNotContain("archive", Assert.Single(library.Known), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--limit takes a number from 1, not '0'.", "--limit", "0")]
    [InlineData("--older-than takes a number of days, as 30d, not 'x'.", "--older-than", "x")]
    [InlineData("--archive-api takes an address of http or https, not 'file:///a'.", "--archive-api", "file:///a")]
    public async Task WrongCall_ExitsWithTwoAndSaysTheWayOut(string message, params string[] args)
    {
        await using Library library = new();

        Assert.Equal(2, library.Has(("a", "/a")).Workspace.Run(["sources", "--check", .. args]));
        Assert.Contains(message, library.Workspace.Error, StringComparison.Ordinal);
        Assert.Empty(library.Server.Requests);
    }

    [Fact]
    public async Task LineThatCannotBeRead_IsNamed()
    {
        await using Library library = new();
        library.Workspace.Write("seeds/sources.status.jsonl", "{\"id\":\"a\"}\n");

        Assert.Equal(2, library.Has(("a", "/a")).Workspace.Run("sources"));
        Assert.StartsWith("seeds/sources.status.jsonl(1,1) cannot be read.", library.Workspace.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunEndedEarly_KeepsWhatWasRead()
    {
        await using Library library = new();
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        library.Server.Answer("/a", "200 OK").Answer("/b", async (_, cancel) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
        });
        library.Has(("a", "/a"), ("b", "/b"));

        Shell.Terminal terminal = new(TextWriter.Null, TextWriter.Null, library.Workspace.Folder) { Time = library.Time };

        Assert.Equal(130, await new SourcesRun(terminal, library.Settings()).ExecuteAsync(stop.Token));
        Assert.StartsWith("{\"id\":\"a\"", Assert.Single(library.Known), StringComparison.Ordinal);
    }
}
