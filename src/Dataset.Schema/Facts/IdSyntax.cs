using System.Globalization;

namespace Dataset.Schema.Facts;

/// <summary>The syntax of identifiers: kebab-case, <c>first-meeting-2024</c>.</summary>
internal static class IdSyntax
{
    /// <summary>What is wrong with an identifier and the way out, or null.</summary>
    public static string? Problem(string id)
    {
        bool afterHyphen = true;
        foreach (char c in id)
        {
            if (c == '-' ? afterHyphen : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return c != ' ' && char.IsWhiteSpace(c)
                    ? $"It holds the character U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}, which looks like a space and is none. Write plain spaces."
                    : "Use small letters a to z and digits, with single hyphens between words, as in 'first-meeting-2024'.";
            }

            afterHyphen = c == '-';
        }

        return id.Length == 0 ? "It is empty. Write one, as in 'first-meeting-2024'." : afterHyphen ? "Remove the hyphen at the end." : null;
    }
}
