using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dataset.Site.Reading;

/// <summary>Makes the names of files, without extension: no two names share a file.</summary>
public static class FileNames
{
    // A name of a file has at most 255 bytes, also with an extension.
    private const int MaxLength = 200;

    // "index" is the page of the folder; the others cannot be files on Windows.
    private static readonly HashSet<string> Reserved = new(
        ["index", "con", "prn", "aux", "nul", .. "0123456789".SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The characters of kebab-case: small letters, digits and hyphens.</summary>
    public static readonly SearchValues<char> Kebab = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>The name of an element of the schema as a file name, or as a part of an anchor: letters, digits, hyphens and underscores stay.</summary>
    /// <param name="name">The name in the schema.</param>
    public static string OfElement(string name) => Of(name, NameCharacters);

    /// <summary>A name as a file name: itself when every character is plain, otherwise with the others escaped.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="plain">The characters that stay.</param>
    public static string Of(string name, SearchValues<char> plain)
    {
        if (Reserved.Contains(name))
        {
            return name + "_";
        }

        if (name.Length > 0 && !name.AsSpan().ContainsAnyExcept(plain))
        {
            return Shorten(name);
        }

        StringBuilder escaped = new(name.Length + 8);
        foreach (char c in name)
        {
            _ = plain.Contains(c) ? escaped.Append(c) : escaped.Append('_').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return escaped.Length == 0 ? "_" : Shorten(escaped.ToString());
    }

    // What ends in two underscores and a hash is made here only: an escape is an underscore and four digits.
    private static string Shorten(string name) => name.Length <= MaxLength
        ? name
        : $"{name[..(MaxLength / 2)]}__{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16])}";
}
