using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dataset.Site.Reading;

/// <summary>Where a fact is published.</summary>
/// <param name="Collection">The collection that lists it.</param>
/// <param name="FileName">The name of its files, without extension.</param>
public sealed record FactAddress(CollectionInfo Collection, string FileName)
{
    // A name of a file has at most 255 bytes, also with an extension.
    private const int MaxLength = 200;

    // "index" is the page of the collection; the others cannot be files on Windows.
    private static readonly HashSet<string> Reserved =
    [
        "index", "con", "prn", "aux", "nul",
        .. "0123456789".SelectMany(n => new[] { $"com{n}", $"lpt{n}" }),
    ];

    /// <summary>The page, relative to the site.</summary>
    public string Page => $"{Collection.Name}/{FileName}.html";

    /// <summary>The JSON beside it, relative to the site.</summary>
    public string Json => $"{Collection.Name}/{FileName}.json";

    /// <summary>An identifier as a file name: itself when it is kebab-case, otherwise escaped so that no two identifiers share a file.</summary>
    /// <param name="id">The identifier of a fact.</param>
    public static string FileNameOf(string id)
    {
        if (Reserved.Contains(id))
        {
            return id + "_";
        }

        if (id.Length > 0 && id.All(IsPlain))
        {
            return Shorten(id);
        }

        StringBuilder name = new StringBuilder(id.Length + 8);
        foreach (char c in id)
        {
            _ = IsPlain(c) ? name.Append(c) : name.Append('_').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return name.Length == 0 ? "_" : Shorten(name.ToString());
    }

    // What ends in two underscores and a hash is made here only: an escape is an underscore and four digits.
    private static string Shorten(string name) => name.Length <= MaxLength
        ? name
        : $"{name[..(MaxLength / 2)]}__{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16])}";

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
