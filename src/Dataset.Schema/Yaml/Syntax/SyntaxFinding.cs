namespace Dataset.Schema.Yaml.Syntax;

/// <summary>A place where the text is not YAML, in words for somebody who knows little YAML.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">The fact, then the way out.</param>
internal sealed record SyntaxFinding(SourceSpan Span, string Message)
{
    /// <summary>The value that is spoiled, and nothing else with it; null where more is.</summary>
    public SourceSpan? Value { get; init; }

    /// <summary>Whether the line is too far right or left.</summary>
    public bool IsIndentation { get; init; }

    /// <summary>What is to stand in the place of the offending text, in words and as it is; null when it is not known.</summary>
    public (string Title, string Text)? Replacement { get; init; }

    /// <summary>Whether the replacement is what was meant beyond doubt.</summary>
    public bool IsClear { get; init; }

    public static SyntaxFinding At(int start, int end, string message) => new(SourceSpan.FromBounds(start, end), message);

    public static SyntaxFinding NoKey(int colon) =>
        new(new SourceSpan(colon, 1), "A key is missing before ':'. Write one, or put the text in quotes.");

    public static SyntaxFinding NotClosed(int at, char open, char close) =>
        new(new SourceSpan(at, 1), $"'{open}' is not closed. Close it with '{close}'.");

    public static SyntaxFinding QuoteNotClosed(int at, char quote) =>
        new(new SourceSpan(at, 1), $"The text that begins with this {quote} does not end. Close it with {quote}.");

    public static SyntaxFinding AfterQuote(int start, int end, char quote)
    {
        string escaped = quote == '"' ? "\\\"" : "''";
        return At(
            start,
            end,
            $"The text goes on behind its closing {quote}. Put the whole text in one pair of quotes, and write {escaped} for a {quote} inside it.");
    }

    public static SyntaxFinding AfterBracket(int start, int end, char close) =>
        At(start, end, $"There is text behind '{close}'. Remove it; a text that begins with a bracket must be quoted.");

    public static SyntaxFinding ColonInText(int start, int end) =>
        At(start, end, "A text that contains ': ' must be quoted. Put the whole text in quotes.");

    public static SyntaxFinding BadStart(int start, int end, char first) =>
        At(start, end, $"A text that begins with '{first}' must be quoted. Put the whole text in quotes.");

    public static SyntaxFinding TooDeep(int start, int end) =>
        At(start, end, "Wrong indentation: this is further right than the line above allows. Line it up with its neighbors.") with { IsIndentation = true };

    public static SyntaxFinding NoNeighbor(int start, int end) =>
        At(start, end, "Wrong indentation: this lines up with nothing above it. Line it up with its neighbors.") with { IsIndentation = true };
}
