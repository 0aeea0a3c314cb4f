namespace Dataset.Schema.Facts;

/// <summary>URIs and CURIEs.</summary>
internal static class UriText
{
    /// <summary>Why a text is none, with the way out, or null.</summary>
    /// <param name="builtIn">The type of <c>linkml:types</c>.</param>
    /// <param name="text">The text.</param>
    public static string? Problem(string builtIn, string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`')
            {
                return "it holds a character that no URI has. Write it percent-encoded, a space as %20.";
            }
        }

        int colon = text.IndexOf(':');
        if (colon <= 0)
        {
            return builtIn == "uri" ? "write a full URI, as in https://www.un.org/." : "write a full URI, or a prefix and a name as in schema:name.";
        }

        bool hasScheme = char.IsLetter(text[0]) && text.Take(colon).All(c => char.IsLetterOrDigit(c) || c is '+' or '-' or '.' or '_');
        if (!hasScheme)
        {
            return "what stands before the first ':' is neither a scheme nor a prefix.";
        }

        return builtIn == "curie" && text.IndexOf("://", StringComparison.Ordinal) == colon
            ? "write a prefix and a name, as in schema:name, not a full URI."
            : null;
    }
}
