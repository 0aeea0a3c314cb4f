namespace Dataset.Schema.Yaml.Syntax;

/// <summary>Says in plain words what the parser said in its own, where <see cref="SyntaxCheck"/> found nothing.</summary>
internal static class ParserWords
{
    private const string General =
        "This is not YAML, or not at this place. Look at the indentation, the quotes and the colons of this line and the one above.";

    public static SyntaxFinding Translate(string text, int start, int end, YamlFailure failure)
    {
        string jargon = failure.Jargon;
        int at = Math.Min(Math.Max(failure.Start, start), end);
        if (Contains(jargon, "escape character") || Contains(jargon, "hexadecimal") || Contains(jargon, "Unicode"))
        {
            // The parser gives up somewhere in the escape.
            int slash = text.LastIndexOf('\\', Math.Min(failure.End, end - 1), Math.Min(failure.End, end - 1) - at + 1);
            slash = Math.Max(slash, at);
            int length = Math.Min(2, end - slash);
            return SyntaxFinding.At(
                slash,
                slash + length,
                $"'{text.Substring(slash, length)}' is no escape. Write \\\\ for a backslash, or put the text in single quotes.");
        }

        if (Contains(jargon, "',' or") && at < end && text[at] == ':')
        {
            return SyntaxFinding.At(at, at + 1, "A second ':' in one entry. Separate entries with ','; a text that contains ': ' must be quoted.");
        }

        string message = Contains(jargon, "',' or") ? "A ',' is missing before this, or a closing bracket."
            : Contains(jargon, "comment") ? "A comment begins with a space and '#'. Write a space before it."
            : Contains(jargon, "block scalar") ? "The first lines of this block have more spaces than its text. Remove the spaces."
            : General;
        return Line(text, start, end, at, message);
    }

    // The rest of the line is what a reader looks at; the parser often points behind its end.
    private static SyntaxFinding Line(string text, int start, int end, int at, string message)
    {
        at = LineText.FirstContent(text, at, end) is int content && content < end ? content : LineText.TrimEnd(text, start, at);
        int lineEnd = LineText.TrimEnd(text, at, LineText.EndOf(text, at, end));
        if (lineEnd == at && at > start)
        {
            at = LineText.SkipBlanks(text, LineText.StartOf(text, at, start), at);
        }

        return SyntaxFinding.At(at, lineEnd, message);
    }

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;
}
