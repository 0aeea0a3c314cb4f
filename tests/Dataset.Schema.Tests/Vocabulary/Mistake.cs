namespace Dataset.Schema.Tests;

/// <summary>A mistake that is to give exactly one issue.</summary>
/// <param name="Situation">The mistake in words: the name of the test.</param>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Text">The files, with the text under the squiggle in <c>⟦ ⟧</c>.</param>
/// <param name="Message">The whole message.</param>
internal sealed record Mistake(string Situation, Rule Rule, string Text, string Message)
{
    /// <summary>Whether a schema's text has its own <c>imports</c>.</summary>
    public bool ReplacesImports { get; init; }

    /// <summary>The text of a schema with the header before it, unless it begins with a file of its own.</summary>
    public string WithHeader => Text.StartsWith("== ", StringComparison.Ordinal)
        ? Text
        : (ReplacesImports ? SchemaText.Header.Replace("imports:\n  - linkml:types\n", "", StringComparison.Ordinal) : SchemaText.Header) + Text;

    public static TheoryData<string> Names(IEnumerable<Mistake> mistakes) => [.. mistakes.Select(mistake => mistake.Situation)];

    /// <summary>There is this issue, at its place, and no other one.</summary>
    public void AssertIsOnlyOneOf(IEnumerable<Issue> issues, MarkedText text)
    {
        (string path, SourceSpan span) = text.Mark ?? throw new InvalidOperationException("Nothing is marked.");
        Assert.Equal([Describe(Rule, path, span, Message, text)], issues.Select(i => Describe(i.Rule, i.Path, i.Span, i.Message, text)));
    }

    private static string Describe(Rule rule, string path, SourceSpan span, string message, MarkedText text)
    {
        string written = text.Files.First(file => file.Path == path).Text.Substring(span.Start, span.Length);
        return $"{rule.Id} {path} at {span.Start} ⟦{written}⟧ {message}";
    }
}
