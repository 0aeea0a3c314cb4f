using System.Collections.Concurrent;
using System.Text;

namespace Dataset.Cli.Sources;

/// <summary>Reads the robots.txt of each host once.</summary>
/// <param name="client">The client.</param>
internal sealed class RobotsFiles(PoliteClient client)
{
    /// <summary>The name that a robots.txt addresses this client by.</summary>
    public const string Client = "dataset-sources";

    // RFC 9309 asks to read 500 KiB; rules behind that are not known.
    private const int Most = 512 * 1024;

    private readonly ConcurrentDictionary<string, Lazy<Task<(RobotsRules Rules, Answer Answer)>>> _files = [];

    /// <summary>The rules for an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>The rules, and the answer with the file, which failed where the host cannot be reached.</returns>
    public Task<(RobotsRules Rules, Answer Answer)> OfAsync(Uri address, CancellationToken cancel) =>
        _files.GetOrAdd(address.GetLeftPart(UriPartial.Authority), origin => new(() => ReadAsync(new Uri(new Uri(origin), "/robots.txt"), cancel))).Value;

    private async Task<(RobotsRules Rules, Answer Answer)> ReadAsync(Uri address, CancellationToken cancel)
    {
        Answer answer = await client.SendAsync(HttpMethod.Get, address, Most, null, cancel);
        for (int i = 0; i < client.Settings.Redirects && answer.IsRedirect && Uri.TryCreate(address, answer.Location, out Uri? next); i++)
        {
            address = next;
            answer = await client.SendAsync(HttpMethod.Get, address, Most, null, cancel);
        }

        // By RFC 9309 a file that is not there allows all, and one that cannot be had forbids all.
        return answer.IsSuccess ? (RobotsRules.Parse(Encoding.UTF8.GetString(answer.Body), Client), answer)
            : answer.Status is >= 300 and < 500 and not 429 ? (RobotsRules.AllowAll, answer)
            : (RobotsRules.DisallowAll, answer);
    }
}
