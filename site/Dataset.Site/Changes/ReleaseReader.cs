using System.Text.Json;
using Dataset.Site.Output;
using Dataset.Site.Rendering;

namespace Dataset.Site.Changes;

/// <summary>Reads releases from their files.</summary>
public static class ReleaseReader
{
    private const string Prefix = "releases/";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = false };

    private static readonly (string Name, string Description)[] Files =
    [
        ("changes.json", "The changes of this page, for programs."),
        ("manifest.json", "Every fact of the release with the SHA-256 of its line in facts.jsonl."),
        ("delta.jsonl", "The lines that differ from the release before: 'put' gives the line of a fact that is new or changed, 'remove' names one that is gone."),
    ];

    /// <summary>The releases that the program carries in itself, the newest first.</summary>
    /// <exception cref="SiteOutputException">They are damaged.</exception>
    public static IReadOnlyList<Release> Embedded() =>
        Read(EmbeddedFiles.Names.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(name => name[Prefix.Length..], EmbeddedFiles.Read));

    /// <summary>The releases, the newest first, each with all its facts.</summary>
    /// <param name="files">The files by name: <c>1.0.0/changes.json</c>.</param>
    /// <exception cref="SiteOutputException">A file is missing or damaged, or the deltas do not lead to what a manifest lists.</exception>
    public static IReadOnlyList<Release> Read(IReadOnlyDictionary<string, byte[]> files)
    {
        IEnumerable<string> folders = files.Keys.Select(name => name.Split('/')[0]).Distinct(StringComparer.Ordinal).OrderBy(folder => Version.TryParse(folder, out Version? version) ? version : null);
        List<Release> releases = [];
        ReleaseFacts facts = new();
        foreach (string folder in folders)
        {
            ReleaseFile[] written = [.. Files.Select(file => new ReleaseFile(file.Name, Content(files, $"{folder}/{file.Name}"), file.Description))];
            Release release = Parse(folder, written[0].Content);
            if (release.Version != folder || release.Previous != releases.LastOrDefault()?.Version)
            {
                throw new SiteOutputException($"The release {folder} does not follow on {releases.LastOrDefault()?.Version ?? "none"}: its changes.json says {release.Version} after {release.Previous ?? "none"}. Write it again with 'dataset release'.");
            }

            byte[] lines = facts.Apply(folder, written[2].Content, written[1].Content);
            releases.Add(release with { Files = [new ReleaseFile("facts.jsonl", lines, "Every fact of the release, one on a line."), .. written] });
        }

        releases.Reverse();
        return releases;
    }

    private static byte[] Content(IReadOnlyDictionary<string, byte[]> files, string name) => files.TryGetValue(name, out byte[]? content)
        ? content
        : throw new SiteOutputException($"The release has no file {name}. Write it again with 'dataset release'.");

    private static Release Parse(string folder, byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize<Release>(content, Options) ?? throw new JsonException("It is empty.");
        }
        catch (JsonException e)
        {
            throw new SiteOutputException($"The changes.json of the release {folder} cannot be read: {e.Message} Write it again with 'dataset release'.", e);
        }
    }
}
