using System.Net;
using System.Net.Sockets;

namespace Dataset.Cli.Sources;

/// <summary>Makes the connections of the client: bounded in all that a server sends, without cookies, credentials or proxy, and only to addresses that are allowed.</summary>
internal static class Connections
{
    private const int MostHeaders = 64;

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    /// <summary>A handler; it follows no redirect and unpacks nothing.</summary>
    /// <param name="goes">To which addresses the client goes.</param>
    /// <param name="timeout">How long connecting may take.</param>
    public static SocketsHttpHandler Create(Func<IPAddress, bool> goes, TimeSpan timeout) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = timeout,
        MaxResponseDrainSize = 0,
        MaxResponseHeadersLength = MostHeaders,
        PooledConnectionIdleTimeout = Idle,
        UseCookies = false,

        // A proxy would resolve names itself, out of sight of the guard below.
        UseProxy = false,
        ConnectCallback = (context, cancel) => ConnectAsync(context.DnsEndPoint, goes, cancel),
    };

    /// <summary>Connects to an address that was judged: a name that is resolved twice can lead to two places.</summary>
    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, Func<IPAddress, bool> goes, CancellationToken cancel)
    {
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(target.Host, cancel);
        IPAddress[] allowed = Array.FindAll(addresses, address => goes(address));
        if (allowed.Length == 0)
        {
            throw new ForbiddenAddressException($"{target.Host} is an address of a private network");
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
