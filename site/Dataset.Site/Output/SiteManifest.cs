using System.Globalization;
using System.Text;

namespace Dataset.Site.Output;

/// <summary>What this program wrote to a folder, kept in that folder: only what stands here is ever replaced or removed.</summary>
/// <param name="Inputs">What the files were made from, as one hash; the empty string while a run goes on or where that is not known.</param>
/// <param name="Lengths">The files, relative to the folder and with <c>/</c>, and how many bytes each has, or <see cref="Unknown"/>.</param>
public sealed record SiteManifest(string Inputs, IReadOnlyDictionary<string, long> Lengths)
{
    /// <summary>The name of the file that holds the list.</summary>
    public const string FileName = ".dataset-site";

    /// <summary>The length of a file that a run has planned or begun.</summary>
    public const long Unknown = -1;

    private const string InputsMark = "# inputs ";
    private const char Separator = '\t';

    /// <summary>The list of an earlier run, or null when there was none.</summary>
    /// <param name="root">The absolute path of the folder.</param>
    public static SiteManifest? Read(string root)
    {
        if (!File.Exists(Path.Combine(root, FileName)))
        {
            return null;
        }

        string inputs = "";
        Dictionary<string, long> lengths = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(root, FileName)))
        {
            if (line.StartsWith(InputsMark, StringComparison.Ordinal))
            {
                inputs = line[InputsMark.Length..];
            }
            else if (line.Split(Separator) is [{ Length: > 0 } path, .. { } rest] && IsInside(root, path))
            {
                lengths[path] = rest is [{ } text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : Unknown;
            }
        }

        return new SiteManifest(inputs, lengths);
    }

    /// <summary>The list as a file holds it; the same for the same files, whatever wrote them and when.</summary>
    public byte[] ToBytes()
    {
        StringBuilder text = new(Inputs.Length > 0 ? $"{InputsMark}{Inputs}\n" : "");
        foreach ((string path, long length) in Lengths.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            text.Append(path).Append(Separator).Append(length.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // The list decides what is removed, so a path that somebody edited into it must not lead out of the folder.
    private static bool IsInside(string root, string path) =>
        Path.GetFullPath(Path.Combine(root, path)).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
