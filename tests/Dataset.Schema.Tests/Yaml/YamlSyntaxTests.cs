using Dataset.Schema.Yaml;

using static Dataset.Schema.Tests.Yaml.YamlAssert;

namespace Dataset.Schema.Tests.Yaml;

public class YamlSyntaxTests
{
    private const string Neighbors = "Line it up with its neighbors.";

    [Theory]
    [InlineData("t: [x, y\n  u: z", "[", "'[' is not closed. Close it with ']'.")]
    [InlineData("t: {x: 1\n  u: z", "{", "'{' is not closed. Close it with '}'.")]
    [InlineData("t: [x, {y: 1]\n  u: z", "{", "'{' is not closed. Close it with '}'.")]
    [InlineData("t: [x, y}\n  u: z", "[", "'[' is not closed. Close it with ']'.")]
    [InlineData("t: [\n    x,\n    y\n  u: [z]", "[", "'[' is not closed. Close it with ']'.")]
    [InlineData("t:\n    - [x, y\n    - [z]", "[", "'[' is not closed. Close it with ']'.")]
    [InlineData("t: ['x', # '\n    y", "[", "'[' is not closed. Close it with ']'.")]
    [InlineData("t: \"x y\n  u: z", "\"", "The text that begins with this \" does not end. Close it with \".")]
    [InlineData("t: \"x y\n  u: \"z\"", "\"", "The text that begins with this \" does not end. Close it with \".")]
    [InlineData("t: 'x y\n  u: 'z'", "'", "The text that begins with this ' does not end. Close it with '.")]
    [InlineData("t: 'x y\n    more: 'z' a", "'", "The text that begins with this ' does not end. Close it with '.")]
    [InlineData("t: [\"x, y]\n  u: \"z\"", "\"", "The text that begins with this \" does not end. Close it with \".")]
    [InlineData("t: \"x\\\"\n  u: z", "\"", "The text that begins with this \" does not end. Close it with \".")]
    public void NotClosed_IsFoundWhereItOpens(string body, string squiggle, string message)
    {
        string text = "a:\n  " + body + "\nb: 1\n";
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlSyntax, squiggle, text);
        Assert.Equal(message, issue.Message);
        Assert.Equal(body.Contains("- [", StringComparison.Ordinal) || body.Contains("{y", StringComparison.Ordinal)
            ? text.IndexOf(body.Contains("{y", StringComparison.Ordinal) ? '{' : '[', StringComparison.Ordinal)
            : text.IndexOf(squiggle, StringComparison.Ordinal), issue.Span.Start);
        YamlNode broken = Assert.Single(AllNodes(Value(root, "a")), node => node is YamlBroken);
        Assert.StartsWith(TextOf(text, broken)[..1], body[body.IndexOfAny(['[', '{', '"', '\''])..], StringComparison.Ordinal);
        Assert.All(body.Split('\n').Where(line => line.StartsWith("  u", StringComparison.Ordinal)), _ => Value(root, "a", "u"));
        Assert.Equal("1", Scalar(root, "b").Value);
    }

    [Fact]
    public void SeveralValuesThatCannotBeRead_AreAllFound()
    {
        YamlFile file = Read("a:\n  t: 'x y\n  u: '\n  v: [1\n  w: 2\nb: 1\n");

        Assert.Equal([1, 2, 3], file.Issues.Select(issue => issue.Start.Line));
        Assert.Equal("2", Scalar(file.Root, "a", "w").Value);
    }

    [Theory]
    [InlineData("t: x\n    u: y", "u", "Wrong indentation: this is further right than the line above allows. " + Neighbors)]
    [InlineData("t: \"x\"\n    u: y", "u", "Wrong indentation: this is further right than the line above allows. " + Neighbors)]
    [InlineData("t: [x]\n    - y", "- y", "Wrong indentation: this is further right than the line above allows. " + Neighbors)]
    [InlineData("  t: 1\n  u: y", "u", "Wrong indentation: this lines up with nothing above it. " + Neighbors)]
    [InlineData("  t:\n      v: 1\n     u: y", "u", "Wrong indentation: this lines up with nothing above it. " + Neighbors)]
    [InlineData("- x\n - y", "- y", "Wrong indentation: this lines up with nothing above it. " + Neighbors)]
    [InlineData("- x\n  y: 1", "y", "This stands among list items but is none. Begin it with '- ', or indent it below its item.")]
    [InlineData("t: 1\n  - y", "-", "A list item stands among entries 'key: value'. Indent it below its key, or write a key.")]
    [InlineData("t: 1\n  word\n  u: 2", "word", "This is no 'key: value'. Write a key and a colon before it; if it belongs to the text above, indent it.")]
    [InlineData("word\n  u: 2", "word", "This is no 'key: value'. Write a key and a colon before it; if it belongs to the text above, indent it.")]
    [InlineData("t: 1\n  u:2\n  v: 3", "u:2", "This is no 'key: value'. Write a space behind the colon.")]
    [InlineData("u:2\n  v: 3", "u:2", "This is no 'key: value'. Write a space behind the colon.")]
    [InlineData("t: [x,\n y]", "y]", "Wrong indentation: what is in brackets goes on further right than its key. Indent this line.")]
    [InlineData("t: \"x\n y\"", "y\"", "Wrong indentation: a text in quotes goes on further right than its key. Indent this line.")]
    [InlineData("t: |\n      one\n     two", "two", "Wrong indentation: this is further left than the first line of its block. Line them up.")]
    [InlineData("t: >-\n      one\n      two\n\n    three", "three", "Wrong indentation: this is further left than the first line of its block. Line them up.")]
    public void WrongIndentation_IsFoundWhereItIs(string body, string squiggle, string message) => AssertOne(body, squiggle, message);

    [Theory]
    [InlineData("t: Vote: passed", "Vote: passed", "A text that contains ': ' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: Vote: passed # x", "Vote: passed", "A text that contains ': ' must be quoted. Put the whole text in quotes.")]
    [InlineData("- t: Vote:", "Vote:", "A text that contains ': ' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: @foo", "@foo", "A text that begins with '@' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: `foo`", "`foo`", "A text that begins with '`' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: %foo", "%foo", "A text that begins with '%' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: ] foo", "] foo", "A text that begins with ']' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: , foo", ", foo", "A text that begins with ',' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: > foo", "> foo", "A text that begins with '>' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: | foo", "| foo", "A text that begins with '|' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: *", "*", "A text that begins with '*' must be quoted. Put the whole text in quotes.")]
    [InlineData("t: [1] foo", "foo", "There is text behind ']'. Remove it; a text that begins with a bracket must be quoted.")]
    [InlineData("t: \"x\" and y", "and y", "The text goes on behind its closing \". Put the whole text in one pair of quotes, and write \\\" for a \" inside it.")]
    [InlineData("t: 'It's here'", "s here'", "The text goes on behind its closing '. Put the whole text in one pair of quotes, and write '' for a ' inside it.")]
    [InlineData("t: [\"x\" y, z]", "y", "The text goes on behind its closing \". Put the whole text in one pair of quotes, and write \\\" for a \" inside it.")]
    [InlineData("t: [[x] y, z]", "y", "There is text behind ']'. Remove it; a text that begins with a bracket must be quoted.")]
    [InlineData("t: [x,, z]", ",", "There is nothing before this ','. Remove it.")]
    [InlineData("t: {, x: z}", ",", "There is nothing before this ','. Remove it.")]
    [InlineData("t: [x, - z]", "-", "A dash makes no list in brackets. Remove it, and separate the items with ','.")]
    [InlineData("? - x\n    y: 1", "?", "A key has no '?' before it. Write 'key: value'.")]
    [InlineData("t: - foo", "-", "A list begins on a line of its own. Move it below its key; a text that begins with '- ' must be quoted.")]
    [InlineData("t: \"C:\\Users\"", "\\U", "'\\U' is no escape. Write \\\\ for a backslash, or put the text in single quotes.")]
    [InlineData("t: \"\\q\"", "\\q", "'\\q' is no escape. Write \\\\ for a backslash, or put the text in single quotes.")]
    [InlineData("t: \"x\"#y", "#", "A comment begins with a space and '#'. Write a space before it.")]
    [InlineData("t: {x: y z: 1}", ":", "A second ':' in one entry. Separate entries with ','; a text that contains ': ' must be quoted.")]
    [InlineData("t: {x: 'y' z: 1}", "z: 1", "The text goes on behind its closing '. Put the whole text in one pair of quotes, and write '' for a ' inside it.")]
    [InlineData(": foo", ":", "A key is missing before ':'. Write one, or put the text in quotes.")]
    public void TextThatNeedsQuotes_IsFoundWhereItIs(string body, string squiggle, string message) => AssertOne(body, squiggle, message);

    [Fact]
    public void AliasThatIsNone_IsReportedOnce()
    {
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlConstruct, "*bold*", "a:\n  t: *bold* words\nb: 1");
        Assert.EndsWith("a text that begins with '*' must be quoted.", issue.Message, StringComparison.Ordinal);
        Assert.IsType<YamlBroken>(Value(root, "a"));
    }

    [Fact]
    public void ForbiddenConstruct_MakesNoSecondIssueBelow()
    {
        (_, YamlNode? root) = OneIssue(Rules.YamlConstruct, "&t:", "a:\n  &t: \"x\"\n  u: 1\nb: 1");
        Assert.IsType<YamlBroken>(Value(root, "a"));
        OneIssue(Rules.YamlConstruct, "t: x", "a:\n  ?  t: x\n  u: 1\nb: 1");
    }

    [Fact]
    public void IssueLine_IsWhatACompilerPrints() =>
        Assert.Equal(
            "seeds/meetings/2024.yaml(2,6): error DS0001: '[' is not closed. Close it with ']'.",
            Assert.Single(Read("a:\n  b: [\nc: 1\n").Issues).ToString());

    private static void AssertOne(string body, string squiggle, string message)
    {
        string text = "z: 0\na:\n  " + body + "\n\n# next\nb: 1\n";
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlSyntax, squiggle, text);
        Assert.Equal(message, issue.Message);
        Assert.Single(AllNodes(Value(root, "a")), node => node is YamlBroken);
        Assert.Equal(["z", "a", "b"], Assert.IsType<YamlMapping>(root).Entries.Select(e => e.Key.Value));
        Assert.Equal("0", Scalar(root, "z").Value);
        Assert.Equal("1", Scalar(root, "b").Value);
    }
}
