using System.Text;
using System.Text.Json;
using Dataset.Cli.Checking;
using Dataset.Cli.Shell;
using Dataset.Schema.Diff;

namespace Dataset.Cli.Releasing;

/// <summary>The folder <c>releases</c> in the folder of a dataset: a folder for each version.</summary>
/// <param name="seeds">The absolute path of the folder of the dataset.</param>
/// <param name="names">How the user sees paths.</param>
internal sealed class ReleaseFolder(string seeds, PathNames names)
{
    private const string Changes = "changes.json";
    private const string Manifest = "manifest.json";
    private const string Delta = "delta.jsonl";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The versions that were released, the newest last.</summary>
    public IReadOnlyList<Version> Versions => Directory.Exists(Root)
        ? [.. Directory.EnumerateDirectories(Root).Select(folder => SemanticVersion.Parse(Path.GetFileName(folder))).OfType<Version>().Order()]
        : [];

    private string Root => Path.Combine(seeds, "releases");

    /// <summary>Whether a release has exactly these facts.</summary>
    /// <param name="version">A version that was released.</param>
    /// <param name="facts">The facts.</param>
    /// <exception cref="UnusableException">Its manifest cannot be read.</exception>
    public bool Holds(Version version, IReadOnlyList<PlainFact> facts)
    {
        string path = Path.Combine(Root, version.ToString(), Manifest);
        try
        {
            using JsonDocument manifest = JsonDocument.Parse(TextFile.Read(path, names));
            return manifest.RootElement.GetProperty("sha256").EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString()))
                .SequenceEqual(facts.Select(fact => ($"{fact.Collection}/{fact.Id}", (string?)Release.Hash(fact))));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UnusableException($"{names.Relative(path)} is no manifest of a release: {e.Message} Take it from the repository again.");
        }
    }

    /// <summary>Writes the files of a release.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The folder, as the user sees it.</returns>
    /// <exception cref="UnusableException">They cannot be written.</exception>
    public string Write(Release release)
    {
        string folder = Path.Combine(Root, release.Version.ToString());
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, Delta), release.Delta, Utf8);
            File.WriteAllText(Path.Combine(folder, Manifest), release.Manifest, Utf8);
            File.WriteAllText(Path.Combine(folder, Changes), release.Changes, Utf8);
            return names.Relative(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{names.Relative(folder)} cannot be written: {e.Message} Check that you may write it.");
        }
    }
}
