using Dataset.Schema.Model;

namespace Dataset.Schema.Tests.Checks;

/// <summary>Words that a type avoids.</summary>
public sealed class WordListTests
{
    private static readonly WordList List = new([.. new[] { "regime", "so-called", "war crime", "terroris*", "a.b" }.Select(word => new AvoidedWord(word, $"not {word}"))]);

    [Theory]
    [InlineData("The regime fell", "regime")]
    [InlineData("Regime", "Regime")]
    [InlineData("a so-called truce", "so-called")]
    [InlineData("one war crime, proved", "war crime")]
    [InlineData("TERRORISM", "TERRORISM")]
    [InlineData("counter-terrorists met", "terrorists")]
    [InlineData("a \"regime\" and a regime", "regime")]
    [InlineData("an inch (\") of regime", "regime")]
    [InlineData("regimen and regimes", null)]
    [InlineData("the \"regime\" of treaties", null)]
    [InlineData("the “so-called truce” and the «regime»", null)]
    [InlineData("an “open quotation about a regime", "regime")]
    [InlineData("the “regime” and a regime” too", "regime")]
    [InlineData("regime2 and 2regime", null)]
    [InlineData("terroris", "terroris")]
    [InlineData("a war", null)]
    [InlineData("axb", null)]
    [InlineData("", null)]
    public void Word_IsFoundOutsideQuotationMarks(string text, string? found) => Assert.Equal(found, List.Find(text)?.Word);

    [Theory]
    [InlineData("a Regime", "not regime")]
    [InlineData("Terrorism", "not terroris*")]
    public void Hint_IsThatOfTheWord(string text, string hint) => Assert.Equal(hint, List.Find(text)?.Hint);

    [Fact]
    public void HintOfTheSchema_StandsInTheMessage() =>
        Assert.Equal(
            "'Brave' in 'value' is a word that the dataset does not use in its own voice: say what was done. The words of a source stand in quotation marks.",
            FactText.Issue("range: plain", "Brave", "types:\n  plain: {typeof: string, annotations: {avoid: {value: {brave: say what was done}}}}\n").Message);

    [Fact]
    public void Type_HandsItsWordsToTheTypesThatNarrowIt()
    {
        const string Types = """
            types:
              plain: {typeof: string, annotations: {avoid: [brave]}}
              short: {typeof: plain, pattern: ^.+$}

            """;

        (string squiggle, string message) = FactText.Issue("range: short", "brave deed", Types);

        Assert.Equal("brave deed", squiggle);
        Assert.StartsWith("'brave' in 'value' is a word", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brave")]
    [InlineData("[]")]
    [InlineData("['*']")]
    [InlineData("[brave, {}]")]
    [InlineData("{value: {}}")]
    public void ListOfAnotherShape_IsAnErrorInTheSchema(string written)
    {
        Issue issue = Assert.Single(SchemaText.Bind($"types:\n  plain: {{typeof: string, annotations: {{avoid: {written}}}}}\n{SchemaText.Things}").Issues);

        Assert.Equal(Rules.SchemaShape, issue.Rule);
        Assert.Equal("The value of 'avoid' is not what the schema language has there. Write a list of words or phrases, or a mapping of them to what to write instead.", issue.Message);
    }
}
