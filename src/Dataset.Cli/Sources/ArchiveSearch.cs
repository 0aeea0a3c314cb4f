using System.Text.Json;

namespace Dataset.Cli.Sources;

/// <summary>Asks an archive whether it has a copy, in the manner of the availability API of the Internet Archive.</summary>
/// <param name="client">Makes requests.</param>
/// <param name="api">The address of the API.</param>
internal sealed class ArchiveSearch(PoliteClient client, Uri api)
{
    private const int Most = 64 * 1024;

    /// <summary>The address of a copy, or null.</summary>
    /// <param name="url">The address of the document.</param>
    /// <param name="cancel">Ends it early.</param>
    public async Task<string?> FindAsync(string url, CancellationToken cancel)
    {
        UriBuilder address = new(api) { Query = $"{api.Query.TrimStart('?')}{(api.Query.Length > 1 ? "&" : "")}url={Uri.EscapeDataString(url)}" };
        Answer answer = await client.SendAsync(HttpMethod.Get, address.Uri, Most, null, cancel);
        return answer.IsSuccess ? Copy(answer.Body) : null;
    }

    private static string? Copy(byte[] json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Find(document.RootElement, "archived_snapshots") is { } snapshots
                && Find(snapshots, "closest") is { } closest
                && Find(closest, "available") is { ValueKind: JsonValueKind.True }
                && Find(closest, "url") is { ValueKind: JsonValueKind.String } url
                && Uri.TryCreate(url.GetString(), UriKind.Absolute, out Uri? copy) && copy.Scheme is "http" or "https"
                ? copy.AbsoluteUri
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Find(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;
}
