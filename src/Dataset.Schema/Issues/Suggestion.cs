namespace Dataset.Schema;

/// <summary>The last sentence of a message about a misspelled name.</summary>
internal static class Suggestion
{
    /// <summary><c> Did you mean 'name'?</c> with a space before it, or the empty string when nothing is near.</summary>
    /// <param name="word">The name as written.</param>
    /// <param name="candidates">The names that exist.</param>
    public static string For(string word, IEnumerable<string> candidates) => Nearest(word, candidates) is { } nearest ? Sentence(nearest) : "";

    /// <summary>The nearest field, or else all of them; with a space before the sentence.</summary>
    /// <param name="word">The name as written.</param>
    /// <param name="fields">The names of the fields that exist.</param>
    public static string OrAll(string word, IEnumerable<string> fields) => For(word, fields) is { Length: > 0 } nearest ? nearest : All(fields);

    /// <summary><c> Fields are: name, date.</c> with a space before it.</summary>
    /// <param name="fields">The names of the fields that exist.</param>
    public static string All(IEnumerable<string> fields) => $" Fields are: {string.Join(", ", fields)}.";

    /// <summary>The name that was meant, or null when nothing is near.</summary>
    /// <param name="word">The name as written.</param>
    /// <param name="candidates">The names that exist.</param>
    public static string? Nearest(string word, IEnumerable<string> candidates) => Spelling.Nearest(word, candidates, 1).FirstOrDefault();

    /// <summary>The sentence about a name.</summary>
    /// <param name="nearest">The name that was meant.</param>
    public static string Sentence(string nearest) => $" Did you mean '{nearest}'?";
}
