using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Facts;

/// <summary>A comment where a value is expected: a text that begins with <c>#</c> and has no quotes is none.</summary>
internal static class CommentValue
{
    /// <summary>The way out for a value that is missing.</summary>
    /// <param name="issues">The issues of the file.</param>
    /// <param name="at">Behind the colon or the dash.</param>
    /// <param name="otherwise">The way out where there is no comment.</param>
    /// <returns>The sentences of the message, and the edit that makes a text of the comment.</returns>
    public static (string WayOut, Fix? Fix) Explain(IssueList issues, int at, string otherwise)
    {
        string text = issues.Text;
        int lineEnd = LineText.EndOf(text, at, text.Length);
        int start = LineText.SkipBlanks(text, at, lineEnd);
        if (start == lineEnd || text[start] != '#')
        {
            return (otherwise, null);
        }

        SourceSpan comment = SourceSpan.FromBounds(start, LineText.TrimEnd(text, start, lineEnd));
        string quoted = PlainText.Quote(text.Substring(comment.Start, comment.Length));
        return ($"What begins with '#' is a comment, and no value. {otherwise} If that is the value, put it in quotes: {quoted}.", issues.Replace("put it in quotes", isSafe: false, comment, quoted));
    }
}
