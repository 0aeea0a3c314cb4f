using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dataset.Cli.Tests.Sources;

/// <summary>A server on this machine that writes whatever a test wants, also what no proper server would.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ReceivedRequest> _requests = [];
    private readonly ConcurrentDictionary<string, Func<Stream, CancellationToken, Task>> _answers = [];
    private readonly TimeProvider _time;
    private readonly Task _loop;
    private int _open;
    private int _mostOpen;

    public LocalServer(TimeProvider time)
    {
        _time = time;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The requests, in their order.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    /// <summary>The requests but for those of robots.txt, as <c>HEAD /a</c>.</summary>
    public IEnumerable<string> Asked => Requests.Where(request => request.Path != "/robots.txt").Select(request => $"{request.Method} {request.Path}");

    /// <summary>How many requests there were at a time, at most.</summary>
    public int MostOpen => _mostOpen;

    /// <summary>What is answered to requests of a path: <c>/a</c> to all, <c>GET /a</c> to those of a method.</summary>
    public LocalServer Answer(string request, Func<Stream, CancellationToken, Task> answer)
    {
        _answers[request] = answer;
        return this;
    }

    /// <summary>The head of an answer, lines of it behind the status, and a body.</summary>
    public LocalServer Answer(string request, string status, string headers = "", string body = "") => Answer(
        request,
        (stream, cancel) => WriteAsync(stream, string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"), cancel));

    public static async Task WriteAsync(Stream stream, string text, CancellationToken cancel) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        // Only then: between two clients the loop would find a listener that does not listen.
        await _loop;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> open = [];
        try
        {
            while (true)
            {
                open.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using NetworkStream stream = client.GetStream();
                using StreamReader reader = new(stream, Encoding.ASCII, leaveOpen: true);
                StringBuilder head = new();
                while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } line)
                {
                    head.Append(line).Append('\n');
                }

                if (head.Length > 0)
                {
                    await AnswerAsync(stream, head.ToString());
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The client had enough.
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream, string head)
    {
        string[] line = head.Split('\n')[0].Split(' ');
        _requests.Enqueue(new ReceivedRequest(line[0], line[1], head, _time.GetUtcNow()));
        int open = Interlocked.Increment(ref _open);
        InterlockedMax(open);
        try
        {
            Func<Stream, CancellationToken, Task>? answer = _answers.GetValueOrDefault($"{line[0]} {line[1]}") ?? _answers.GetValueOrDefault(line[1]);
            await (answer?.Invoke(stream, _stop.Token) ?? WriteAsync(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", _stop.Token));
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private void InterlockedMax(int open)
    {
        int before;
        while ((before = _mostOpen) < open && Interlocked.CompareExchange(ref _mostOpen, open, before) != before)
        {
        }
    }
}
