using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dataset.Site.Output;

namespace Dataset.Site.Changes;

/// <summary>Makes the facts of releases from their deltas, the oldest first, and holds each against its manifest.</summary>
internal sealed class ReleaseFacts
{
    private readonly SortedDictionary<(string Collection, string Id), string> _lines = new(Comparer<(string Collection, string Id)>.Create(Compare));

    /// <summary>The lines of the next release.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="delta">Its difference from the release before.</param>
    /// <param name="manifest">What it must come to.</param>
    /// <exception cref="SiteOutputException">It does not come to that.</exception>
    public byte[] Apply(string version, byte[] delta, byte[] manifest)
    {
        try
        {
            foreach (string line in Encoding.UTF8.GetString(delta).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using JsonDocument operation = JsonDocument.Parse(line);
                Apply(operation.RootElement);
            }

            using JsonDocument expected = JsonDocument.Parse(manifest);
            return expected.RootElement.GetProperty("sha256").EnumerateObject().Select(fact => (fact.Name, fact.Value.GetString())).SequenceEqual(_lines.Select(Hash))
                ? Encoding.UTF8.GetBytes(string.Concat(_lines.Values.Select(line => line + "\n")))
                : throw new SiteOutputException($"The deltas up to the release {version} do not lead to the facts of its manifest. Take the files of the releases from the repository again.");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new SiteOutputException($"The delta or the manifest of the release {version} cannot be read: {e.Message} Take them from the repository again.", e);
        }
    }

    private void Apply(JsonElement operation)
    {
        (string, string) key = (operation.GetProperty("collection").GetString()!, operation.GetProperty("id").GetString()!);
        if (operation.GetProperty("op").ValueEquals("put"))
        {
            _lines[key] = operation.GetProperty("fact").GetRawText();
        }
        else
        {
            _lines.Remove(key);
        }
    }

    private static (string Name, string? Hash) Hash(KeyValuePair<(string Collection, string Id), string> line) =>
        ($"{line.Key.Collection}/{line.Key.Id}", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line.Value))));

    private static int Compare((string Collection, string Id) one, (string Collection, string Id) other) =>
        string.CompareOrdinal(one.Collection, other.Collection) is var order && order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
}
