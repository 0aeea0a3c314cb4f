namespace Dataset.Schema;

/// <summary>The last sentence of a message about a misspelled name.</summary>
internal static class Suggestion
{
    /// <summary><c> Did you mean 'name'?</c> with a space before it, or the empty string when nothing is near.</summary>
    /// <param name="word">The name as written.</param>
    /// <param name="candidates">The names that exist.</param>
    public static string For(string word, IEnumerable<string> candidates)
    {
        IReadOnlyList<string> nearest = Spelling.Nearest(word, candidates, 1);
        return nearest.Count == 0 ? "" : $" Did you mean '{nearest[0]}'?";
    }
}
