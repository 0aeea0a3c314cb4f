using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Dataset.Cli.Sources;

/// <summary>Makes requests in the manner of a guest: one at a time to a host, with pauses, and later again where the host is busy.</summary>
/// <param name="settings">How it behaves.</param>
/// <param name="time">The clock.</param>
internal sealed class PoliteClient(ClientSettings settings, TimeProvider time) : IDisposable
{
    private readonly HttpClient _http = new(Connections.Create(settings.Goes, settings.Timeout)) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    private readonly ConcurrentDictionary<string, HostGate> _gates = [];

    /// <summary>How it behaves.</summary>
    public ClientSettings Settings => settings;

    /// <summary>Makes a request, and makes it again while the host is busy or does not answer. It follows no redirect.</summary>
    /// <param name="method">The method.</param>
    /// <param name="address">The address.</param>
    /// <param name="most">How many bytes of the body are read.</param>
    /// <param name="pause">How long the host asks to be left alone between two requests, or null.</param>
    /// <param name="cancel">Ends it early.</param>
    public async Task<Answer> SendAsync(HttpMethod method, Uri address, int most, TimeSpan? pause, CancellationToken cancel)
    {
        if (Forbidden(address) is { } reason)
        {
            return new Answer(0, null, [], reason, IsForbidden: true);
        }

        HostGate gate = _gates.GetOrAdd(address.IdnHost, _ => new HostGate(time));
        TimeSpan usual = pause > settings.Pause ? pause.Value : settings.Pause;
        for (int attempt = 1; ; attempt++)
        {
            TimeSpan backOff = usual * (1 << attempt);
            Answer answer = await gate.EnterAsync(
                async () =>
                {
                    Answer got = await OnceAsync(method, address, most, cancel);
                    TimeSpan wait = IsWorthAnother(got) ? got.RetryAfter ?? backOff : usual;
                    return (got, wait > settings.LongestWait ? usual : wait);
                },
                cancel);
            if (!IsWorthAnother(answer) || answer.RetryAfter > settings.LongestWait || attempt >= settings.Attempts)
            {
                return answer;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _http.Dispose();
        foreach (HostGate gate in _gates.Values)
        {
            gate.Dispose();
        }
    }

    private static bool IsWorthAnother(Answer answer) => answer.IsBusy || answer is { Failure: not null, IsForbidden: false };

    /// <summary>Why it makes no request to an address, whatever its host; or null.</summary>
    /// <param name="address">The address.</param>
    public static string? Forbidden(Uri address) =>
        address.Scheme is not ("http" or "https") ? $"{address.Scheme}: is not read, only http and https"
        : address.UserInfo.Length > 0 ? "the address has a name or password in it"
        : null;

    private async Task<Answer> OnceAsync(HttpMethod method, Uri address, int most, CancellationToken cancel)
    {
        using HttpRequestMessage request = new(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(settings.Timeout);
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            byte[] body = most > 0 ? await BeginningAsync(response, most, limit.Token) : [];
            string? location = response.Headers.NonValidated.TryGetValues("Location", out HeaderStringValues values) ? values.First() : null;
            return new Answer((int)response.StatusCode, location, body, null, IsForbidden: false) { RetryAfter = RetryAfter(response.Headers.RetryAfter) };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Answer(0, null, [], "no answer in time", IsForbidden: false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new Answer(0, null, [], Words(e), e.GetBaseException() is ForbiddenAddressException);
        }
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero,
        _ => null,
    };

    private static async Task<byte[]> BeginningAsync(HttpResponseMessage response, int most, CancellationToken cancel)
    {
        byte[] buffer = new byte[most];
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancel);
        int read = await stream.ReadAtLeastAsync(buffer, most, throwOnEndOfStream: false, cancel);
        return buffer[..read];
    }

    /// <summary>Why there was no answer, in the same words on every machine: they are kept in a file.</summary>
    private static string Words(Exception e) => e.GetBaseException() switch
    {
        ForbiddenAddressException forbidden => forbidden.Message,
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => "the name of the host is not known",
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => "the host refuses the connection",
        SocketException => "the host cannot be reached",
        System.Security.Authentication.AuthenticationException => "the certificate is not valid",
        _ when e is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "the certificate is not valid",
        _ => "the answer is no HTTP, or too long",
    };
}
