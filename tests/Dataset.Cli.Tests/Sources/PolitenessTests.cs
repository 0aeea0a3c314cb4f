using Dataset.Cli.Sources;

namespace Dataset.Cli.Tests.Sources;

/// <summary>How the client treats hosts.</summary>
public sealed class PolitenessTests
{
    [Fact]
    public async Task OneHost_IsAskedForOneThingAtATimeWithPauses()
    {
        await using Library library = new();
        (string, string)[] documents = [.. Enumerable.Range(0, 6).Select(i => ($"d{i}", $"/{i}"))];
        foreach ((string _, string path) in documents)
        {
            library.Server.Answer(path, "200 OK");
        }

        await library.RunAsync(library.Has(documents).Settings());

        Assert.Equal(1, library.Server.MostOpen);
        DateTimeOffset[] times = [.. library.Server.Requests.Select(request => request.Time)];
        Assert.Equal(7, times.Length);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public async Task BusyHost_IsAskedAgainWhenItSays()
    {
        await using Library library = new();
        int asked = 0;
        library.Server.Answer("/a", (stream, cancel) => LocalServer.WriteAsync(
            stream,
            Interlocked.Increment(ref asked) < 3 ? "HTTP/1.1 429 Slow down\r\nRetry-After: 77\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            cancel));

        Assert.Equal("result:alive,status:200,alive:2026-01-31", await library.ReadAsync("/a"));
        Assert.Equal(2, library.Time.Waits.Count(wait => Math.Abs(wait.TotalSeconds - 77) < 1));
    }

    [Fact]
    public async Task BusyHostThatSaysNothing_IsAskedLessAndLess()
    {
        await using Library library = new();
        library.Server.Answer("/a", "503 Busy");

        Assert.Equal("result:unreachable,status:503", await library.ReadAsync("/a"));
        Assert.Equal(["HEAD /a", "HEAD /a", "HEAD /a"], library.Server.Asked);
        Assert.Equal([2, 4, 8], library.Time.Waits.Select(wait => Math.Round(wait.TotalSeconds)));
    }

    [Fact]
    public async Task HostThatWantsToBeLeftAloneForLong_IsNotAskedAgain()
    {
        await using Library library = new();
        library.Server.Answer("/a", "429 Slow down", "Retry-After: 86400\r\n");

        Assert.Equal("result:refused,status:429", await library.ReadAsync("/a"));
        Assert.Equal(["HEAD /a"], library.Server.Asked);
    }

    [Fact]
    public async Task PathThatRobotsTxtForbids_IsNotRead()
    {
        await using Library library = new();
        library.Server.Answer("/robots.txt", "200 OK", body: "User-agent: *\nDisallow: /a\nCrawl-delay: 9\n").Answer("/b", "200 OK");

        await library.RunAsync(library.Has(("a", "/a"), ("b", "/b")).Settings());

        Assert.Equal(["HEAD /b"], library.Server.Asked);
        Assert.Contains("\"result\":\"skipped\",\"reason\":\"robots.txt asks not to read it\"", library.Known[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RobotsTxtThatCannotBeHad_ForbidsAll()
    {
        await using Library library = new();
        library.Server.Answer("/robots.txt", "500 Oops").Answer("/a", "200 OK");

        Assert.Equal("result:skipped,reason:robots.txt cannot be had (500)", await library.ReadAsync("/a"));
        Assert.Empty(library.Server.Asked);
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\n", "/a", false)]
    [InlineData("User-agent: *\nDisallow:\n", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /\n", "/a", true)]
    [InlineData("user-agent: other\nuser-agent: Dataset-Sources # us\nDISALLOW : /a\n\nUser-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: dataset-sources\nDisallow: /b\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b\n", "/a/b/c", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$\n", "/x/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$\n", "/x/a.pdf?b", true)]
    [InlineData("User-agent: *\nDisallow: /a?b=(\n", "/a?b=(c", false)]
    [InlineData("Disallow: /\n", "/a", true)]
    [InlineData("<html>: no robots\n", "/a", true)]
    public void RobotsTxt_IsReadByItsStandard(string text, string path, bool allows) =>
        Assert.Equal(allows, RobotsRules.Parse(text, RobotsFiles.Client).Allows(path));

    [Fact]
    public void RuleOfManyStars_TakesNoTime() =>
        Assert.True(RobotsRules.Parse($"User-agent: *\nDisallow: {Library.Repeat("*a", 500)}b\n", "x").Allows("/" + new string('a', 2000)));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.0.1", true)]
    [InlineData("192.168.0.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("224.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::", true)]
    [InlineData("fd00::1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("64:ff9b::a00:1", true)]
    [InlineData("2002:a00:1::", true)]
    [InlineData("8.8.8.8", false)]
    [InlineData("172.32.0.1", false)]
    [InlineData("::ffff:8.8.8.8", false)]
    [InlineData("2606:4700::1111", false)]
    public void Address_IsPrivateOrNot(string address, bool isPrivate) => Assert.Equal(isPrivate, PrivateAddress.Is(System.Net.IPAddress.Parse(address)));
}
