using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Dataset.Cli.Tests.Sources;

/// <summary>What becomes of one address, at servers of every temper.</summary>
public sealed class AddressTests
{
    private const string Alive = "result:alive,status:200,alive:2026-01-31";

    [Fact]
    public async Task DocumentThatIsThere_IsAliveByItsHead()
    {
        await using Library library = new();
        library.Server.Answer("/a?b=c", "200 OK");

        Assert.Equal(Alive, await library.ReadAsync("/a?b=c"));
        Assert.Equal(["GET /robots.txt", "HEAD /a?b=c"], library.Server.Requests.Select(request => $"{request.Method} {request.Path}"));
        Assert.All(library.Server.Requests, request => Assert.Contains("User-Agent: dataset-sources/test\n", request.Head, StringComparison.Ordinal));
        Assert.All(library.Server.Requests, request => Assert.DoesNotContain("Cookie", request.Head, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("405 Method Not Allowed")]
    [InlineData("403 Forbidden")]
    [InlineData("404 Not Found")]
    [InlineData("500 Oops")]
    public async Task HeadRefused_IsAskedWithGet(string status)
    {
        await using Library library = new();
        library.Server.Answer("HEAD /a", status).Answer("GET /a", "200 OK", body: "text");

        Assert.Equal(Alive, await library.ReadAsync("/a"));
    }

    [Theory]
    [InlineData("404 Not Found", "result:dead,status:404")]
    [InlineData("410 Gone", "result:dead,status:410")]
    [InlineData("403 Forbidden", "result:refused,status:403")]
    [InlineData("451 No", "result:refused,status:451")]
    [InlineData("500 Oops", "result:unreachable,status:500")]
    [InlineData("304 Not Modified", "result:unreachable,status:304")]
    public async Task OtherStatus_IsKept(string status, string known)
    {
        await using Library library = new();
        library.Server.Answer("/a", status);

        Assert.Equal(known, await library.ReadAsync("/a"));
        Assert.StartsWith("a: ", library.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NobodyThere_IsUnreachableAfterOneTry()
    {
        using TcpListener unused = new(IPAddress.Loopback, 0);
        unused.Start();
        int port = ((IPEndPoint)unused.LocalEndpoint).Port;
        unused.Stop();
        await using Library library = new();

        Assert.Equal("result:unreachable,reason:the host refuses the connection", await library.ReadAsync($"http://127.0.0.1:{port}/"));
    }

    [Fact]
    public async Task ServerThatIsSilent_IsUnreachableInTime()
    {
        await using Library library = new();
        library.Server.Answer("/robots.txt", (_, cancel) => Task.Delay(Timeout.InfiniteTimeSpan, cancel));
        Stopwatch clock = Stopwatch.StartNew();

        Assert.Equal("result:unreachable,reason:no answer in time", await library.ReadAsync("/a"));
        Assert.InRange(clock.Elapsed.TotalSeconds, 1, 10);
    }

    [Fact]
    public async Task Redirects_AreFollowedAndTheLastIsKept()
    {
        await using Library library = new();
        library.Server.Answer("/a", "301 Moved", "Location: /b?x\r\n").Answer("/b?x", "302 Found", "Location: c\r\n").Answer("/c", "200 OK");

        Assert.Equal("result:alive,status:200,alive:2026-01-31,redirected:S/c", await library.ReadAsync("/a"));
    }

    [Theory]
    [InlineData("/a", "result:dead,reason:it leads in a circle")]
    [InlineData("/b", "result:dead,reason:it leads in a circle")]
    [InlineData("file:///etc/passwd", "result:skipped,reason:file: is not read, only http and https,redirected:file:///etc/passwd")]
    [InlineData("http://127.0.0.2:1/secret", "result:skipped,reason:127.0.0.2 is an address of a private network,redirected:http://127.0.0.2:1/secret")]
    [InlineData("http://[::ffff:7f00:2]/secret", "result:skipped,reason:[::ffff:127.0.0.2] is an address of a private network,redirected:http://[::ffff:7f00:2]/secret")]
    [InlineData("http://", "result:dead,status:302,reason:it leads to what is no address")]
    public async Task RedirectToNowhere_IsNotFollowed(string location, string known)
    {
        await using Library library = new();
        library.Server.Answer("/a", "302 Found", $"Location: {location}\r\n").Answer("/b", "302 Found", "Location: /a\r\n");

        string got = await library.ReadAsync("/a");

        Assert.Equal(known.Split(",reason")[0], got.Split(",status")[0].Split(",reason")[0] + (known.Contains("status", StringComparison.Ordinal) ? ",status:302" : ""));
        Assert.EndsWith(known[known.IndexOf("reason", StringComparison.Ordinal)..].Split(",redirected")[0], got.Split(",redirected")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedirectsWithoutEnd_AreBounded()
    {
        await using Library library = new();
        foreach (int i in Enumerable.Range(0, 100))
        {
            library.Server.Answer($"/{i}", "302 Found", $"Location: /{i + 1}\r\n");
        }

        Assert.Contains("reason:it leads on and on", await library.ReadAsync("/0"), StringComparison.Ordinal);
        Assert.Equal(9, library.Server.Asked.Count());
    }

    [Fact]
    public async Task BodyWithoutEnd_IsNotRead()
    {
        await using Library library = new();
        long written = 0;
        library.Server.Answer("HEAD /a", "405 No").Answer("GET /a", async (stream, cancel) =>
        {
            await LocalServer.WriteAsync(stream, "HTTP/1.1 200 OK\r\n\r\n", cancel);
            while (true)
            {
                await LocalServer.WriteAsync(stream, new string('x', 10_000), cancel);
                written += 10_000;
            }
        });

        Assert.Equal(Alive, await library.ReadAsync("/a"));
        Assert.True(written < 20_000_000, "The buffers of the machine may hold some of it, and no more.");
    }

    [Fact]
    public async Task HeadWithoutEnd_IsNoAnswer()
    {
        await using Library library = new();
        library.Server.Answer("/a", async (stream, cancel) =>
        {
            await LocalServer.WriteAsync(stream, "HTTP/1.1 200 OK\r\n", cancel);
            while (true)
            {
                await LocalServer.WriteAsync(stream, $"X-More: {new string('x', 1000)}\r\n", cancel);
            }
        });

        Assert.Equal("result:unreachable,reason:the answer is no HTTP, or too long", await library.ReadAsync("/a"));
    }

    [Fact]
    public async Task WhatIsNoHttp_IsNoAnswer()
    {
        await using Library library = new();
        library.Server.Answer("/a", (stream, cancel) => LocalServer.WriteAsync(stream, "SSH-2.0-OpenSSH_9.2\r\n", cancel));

        Assert.Equal("result:unreachable,reason:the answer is no HTTP, or too long", await library.ReadAsync("/a"));
    }

    [Fact]
    public async Task PackedBomb_IsNotUnpacked()
    {
        await using Library library = new();
        library.Server.Answer("/robots.txt", "200 OK", "Content-Encoding: gzip\r\n", Library.Repeat("\u001f\u0008", 100_000)).Answer("/a", "200 OK");

        Assert.Equal(Alive, await library.ReadAsync("/a"));
        Assert.All(library.Server.Requests, request => Assert.Contains("Accept-Encoding: identity\n", request.Head, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ftp://example.org/a", "result:skipped,reason:ftp: is not read, only http and https")]
    [InlineData("http://user:secret@127.0.0.1/a", "result:skipped,reason:the address has a name or password in it")]
    [InlineData("http://127.0.0.2/a", "result:skipped,reason:127.0.0.2 is an address of a private network")]
    public async Task AddressThatIsNotForTheClient_IsSkipped(string url, string known)
    {
        await using Library library = new();

        Assert.Equal(known, await library.ReadAsync(url));
        Assert.Empty(library.Server.Requests);
    }
}
