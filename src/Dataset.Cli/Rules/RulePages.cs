using System.Reflection;

namespace Dataset.Cli.Rules;

/// <summary>The pages of rules.</summary>
/// <param name="ids">The rules that have a page.</param>
/// <param name="read">Reads the page of one of them.</param>
internal sealed class RulePages(IEnumerable<string> ids, Func<string, string> read)
{
    private const int Suggestions = 3;

    private readonly string[] _ids = [.. ids.Order(StringComparer.Ordinal)];

    /// <summary>The pages that this program brings along.</summary>
    public static RulePages Embedded { get; } = new(Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(IsRule), ReadEmbedded);

    /// <summary>The page of a rule, or null.</summary>
    /// <param name="id">The rule, in letters of any case.</param>
    public string? Find(string id) => Array.Find(_ids, known => string.Equals(known, id, StringComparison.OrdinalIgnoreCase)) is { } found
        ? read(found)
        : null;

    /// <summary>What to say when a rule has no page.</summary>
    /// <param name="id">The rule as asked for.</param>
    public string Missing(string id)
    {
        IReadOnlyList<string> nearest = Spelling.Nearest(id.ToUpperInvariant(), _ids, Suggestions);
        string wayOut = nearest.Count > 0 ? $"Did you mean {string.Join(" or ", nearest)}?"
            : _ids.Length > 0 ? $"Rules go from {_ids[0]} to {_ids[^1]}."
            : "This build has no pages.";
        return $"No rule has the identifier '{id}'. {wayOut}";
    }

    private static bool IsRule(string name) => name.StartsWith("DS", StringComparison.Ordinal);

    private static string ReadEmbedded(string id)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(id)!);
        return reader.ReadToEnd();
    }
}
