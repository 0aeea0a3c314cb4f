using System.Globalization;

namespace Dataset.Exports.Shapes;

/// <summary>
/// Makes names that formats, files and addresses take from those of a schema, which can be any text. Two names of one schema do not become one:
/// the schema's own rule on names in C# is stricter.
/// </summary>
internal static class PlainName
{
    /// <summary>The name with letters, digits and underscores only.</summary>
    /// <param name="name">A name of the schema.</param>
    public static string Of(string name) => Replace(name, static c => char.IsLetterOrDigit(c) || c == '_', static _ => "_");

    /// <summary>The name as the stem of a file: with hyphens too.</summary>
    /// <param name="name">A name of the schema.</param>
    public static string OfFile(string name) => Replace(name, static c => char.IsLetterOrDigit(c) || c is '_' or '-', static _ => "_");

    /// <summary>The name with signs of ASCII only, each other letter as its number.</summary>
    /// <param name="name">A name of C#.</param>
    public static string OfComponent(string name) =>
        Replace(name, static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.', static c => ((int)c).ToString("x4", CultureInfo.InvariantCulture));

    private static string Replace(string name, Func<char, bool> isKept, Func<char, string> replacement) =>
        name.All(isKept) ? name : string.Concat(name.Select(c => isKept(c) ? c.ToString() : replacement(c)));
}
